package dateline.extract.entity;

import dateline.authority.Entry;

/** Whether a common noun can mean a named organization or place. */
final class NounFit {
    private NounFit() {}

    /** "the company" for a company, "the ministry" for what is called a ministry. */
    static boolean isA(Referent organization, String noun) {
        String type = organization.entry().map(Entry::type).orElse("");
        boolean called = organization.names().stream()
                .flatMap(name -> name.tokens().stream())
                .anyMatch(token -> Words.lower(token).equals(noun));
        return called
                || type.contains(noun)
                || NameWords.COMPANYNOUN.has(noun) && mayBeCompany(organization, type)
                || NameWords.BODYNOUN.has(noun) && mayBeBody(type, noun);
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
        return type.isEmpty() || noun.equals("group") == (type.contains("group") || type.equals("company"));
    }

    /** "the country" for a state, "the city" for a place that is none. */
    static boolean isPlace(Referent place, String noun) {
        String type = place.entry().map(Entry::type).orElse("");
        return NameWords.STATENOUN.has(noun) && type.equals("state")
                || NameWords.TOWNNOUN.has(noun) && !type.startsWith("state")
                || noun.equals("state") && type.startsWith("state")
                || !type.isEmpty() && type.contains(noun);
    }
}
