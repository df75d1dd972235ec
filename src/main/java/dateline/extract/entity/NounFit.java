package dateline.extract.entity;

import dateline.authority.Entry;
import dateline.extract.name.Name;
import dateline.extract.name.NameWords;
import dateline.text.Words;

/** Whether a common noun can mean a named organization or place. */
final class NounFit {
    private static final String PARTY = "party";

    private NounFit() {}

    /** "the company" for a company, "the ministry" for what is called a ministry. */
    static boolean isA(Referent organization, String noun) {
        String type = type(organization);
        return isKnownAs(organization, noun)
                || NameWords.COMPANYNOUN.has(noun) && mayBeCompany(organization, type)
                || NameWords.BODYNOUN.has(noun) && mayBeBody(type, noun);
    }

    /** By its name or by the authority file, nothing guessed: "his company" may be any. */
    static boolean isKnownAs(Referent organization, String noun) {
        return type(organization).contains(noun)
                || organization.names().stream().anyMatch(name -> isCalled(name, noun))
                || noun.equals(PARTY) && type(organization).isEmpty() && endsWith(organization, NameWords.PARTYEND);
    }

    private static String type(Referent referent) {
        return referent.entry().map(Entry::type).orElse("");
    }

    /** "Labour Party" is called a party, "Court of Appeal" a court, "the union Zelkova" a union, but "Party Pieces" no party. */
    private static boolean isCalled(Name name, String noun) {
        if (name.first() > 0
                && Words.lower(name.sentence().token(name.first() - 1)).equals(noun)) {
            return true;
        }
        for (int at = name.first(); at <= name.last(); at++) {
            boolean end =
                    at == name.last() || name.sentence().token(at + 1).tag().equals("IN");
            if (end && Words.lower(name.sentence().token(at)).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeCompany(Referent organization, String type) {
        boolean company = endsWith(organization, NameWords.COMPANY) || type.equals("company");
        return company || type.isEmpty() && !endsWith(organization, NameWords.ORGANIZATION);
    }

    private static boolean endsWith(Referent organization, NameWords words) {
        return organization.names().stream()
                .anyMatch(name -> words.has(name.tokens().getLast().text()));
    }

    private static boolean mayBeBody(String type, String noun) {
        boolean office = NameWords.ORGANIZATION.has(capitalized(type)) || type.equals("government");
        return !noun.equals("group") ? !type.equals("company") : !office && !type.equals("party");
    }

    private static String capitalized(String type) {
        return type.isEmpty() ? type : Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    /** A state, or its capital, which often stands for its government. */
    static boolean isState(Referent place) {
        return type(place).equals("state") || type(place).equals("capital");
    }

    /** "the country" for a state, "the city" for a place that is none. */
    static boolean isPlace(Referent place, String noun) {
        String type = type(place);
        return NameWords.STATENOUN.has(noun) && type.equals("state")
                || NameWords.TOWNNOUN.has(noun) && (type.isEmpty() || isTown(type))
                || noun.equals("state") && type.startsWith("state of")
                || !noun.equals("state") && type.equals(noun);
    }

    /** Whether a noun before "of" can mean a place: "state of New York" does not mean the city. */
    static boolean mayBePlace(Referent place, String noun) {
        boolean common = NameWords.STATENOUN.has(noun) || NameWords.TOWNNOUN.has(noun) || noun.equals("state");
        return !common
                || type(place).isEmpty()
                || isPlace(place, noun)
                || type(place).equals(noun);
    }

    private static boolean isTown(String type) {
        return NameWords.TOWNNOUN.has(type) || type.equals("capital");
    }
}
