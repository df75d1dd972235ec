package dateline.extract.entity;

import dateline.text.Sentence;
import dateline.text.Token;

/** Puts right what sort of thing a name stands for, by its own words and by those around it. */
final class NameTypes {
    private NameTypes() {}

    static Name corrected(Name name) {
        if (name.demonym()) {
            return name;
        }
        Sentence sentence = name.sentence();
        String last = sentence.token(name.last()).text();
        if (NameWords.COMPANY.has(last) && name.size() > 1) {
            return name.withSort(Sort.ORGANIZATION);
        }
        if (name.size() > 1 && name.sort() != Sort.PERSON && NameWords.TOPIC.has(last)) {
            return name.withSort(Sort.TOPIC);
        }
        if (name.size() > 1 && name.sort() == Sort.PLACE && NameWords.ORGANIZATION.has(last)) {
            return name.withSort(Sort.ORGANIZATION);
        }
        if (name.first() > 0 && name.sort() == Sort.ORGANIZATION && isPersonalTitle(sentence.token(name.first() - 1))) {
            return name.withSort(Sort.PERSON);
        }
        if (name.first() > 0
                && name.sort() == Sort.PLACE
                && name.size() == 2
                && isRole(sentence.token(name.first() - 1))) {
            return name.withSort(Sort.PERSON);
        }
        return name;
    }

    private static boolean isRole(Token token) {
        return token.isNoun() && !token.tag().endsWith("S") && NameWords.ROLE.has(token.text());
    }

    private static boolean isPersonalTitle(Token token) {
        return NameWords.HONORIFIC.has(token.text()) && token.isProperNoun();
    }
}
