package dateline.authority;

/** What decides between "he" and "she". */
public enum Gender {
    FEMALE,
    MALE
}
