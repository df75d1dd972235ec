package dateline.extract.statement;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Roles as one letter a token: s(ource), c(ue), t (content), "-" none. */
final class RoleLetters {
    private static final String LETTERS = "-cst";

    private RoleLetters() {}

    static Role[] roles(String letters) {
        return letters.chars()
                .mapToObj(letter -> Role.values()[LETTERS.indexOf(letter)])
                .toArray(Role[]::new);
    }

    static String letters(Role... roles) {
        return Arrays.stream(roles)
                .map(role -> LETTERS.substring(role.ordinal(), role.ordinal() + 1))
                .collect(Collectors.joining());
    }
}
