package dateline.extract.name;

import dateline.text.DataFile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand in names or before them, and what they tell. */
public enum NameWords {
    /** "Mr.", "Sir", "Queen" */
    HONORIFIC,
    /** an honorific that is nothing else: "Mr.", but not "King" */
    COURTESY,
    /** an honorific of a man */
    MAN,
    /** an honorific of a woman */
    WOMAN,
    /** "Jr." */
    SUFFIX,
    /** may end the name of a party: "Front" */
    PARTYEND,
    /** somebody who was elected for a party */
    LEGISLATOR,
    /** ends the name of a team: "Rovers" */
    TEAM,
    /** ends the name of a body that is called for its town: "Council" */
    LOCALBODY,
    /** "Inc" */
    COMPANY,
    /** ends the name of an organization: "Ministry", "Bank" */
    ORGANIZATION,
    /** ends the name of something that happens: "Summit", "Cup" */
    EVENT,
    /** ends the name of a law, a prize: "Act" */
    TOPIC,
    /** ends the name of a law, treaty or prize that nobody need know, and no other name: "Treaty" */
    TOPICEND,
    /** one of these that goes on behind "of" or "on": "Treaty of Lagos" */
    TOPICOF,
    /** ends the name of a disease: Petrova's "syndrome" */
    AILMENT,
    /** tells that a quotation may be the title of a work: "novel", "direct" */
    WORK,
    /** a word that a title writes without a capital: "the" */
    SMALL,
    /** a small word inside a name: "of" */
    JOINT,
    /** ends the name of a place: "River" */
    PLACE,
    /** months, weekdays, feasts */
    DATE,
    /** a common noun that after a nationality names a body: the Syrian "army" */
    INSTITUTION,
    /** a common noun that after a nationality means the state itself: the Syrian "government" */
    STATE,
    /** a noun for a person that tells of no role: "friend" */
    RELATION,
    /** a noun for a near relative: "wife" */
    KIN,
    /** tells that a role is that of a second: "vice" */
    DEPUTY,
    /** tells that a role is over: "former" */
    FORMER,
    /** an adjective that tells which role is meant: "foreign" minister, but not "popular" minister */
    ROLEADJECTIVE,
    /** a role that one can hold in a state or city: "mayor", but not "broker" */
    OFFICE,
    /** a role that is named with its department: "secretary" of state */
    DEPARTMENT,
    /** a role of somebody who leads a state or body, whatever it is called there */
    LEADER,
    /** a role that is held in a state, and hardly anywhere else */
    MINISTER,
    /** a role of somebody who has ministers or spokesmen */
    GOVERNING,
    /** a common noun for a state */
    STATENOUN,
    /** a common noun for a city or town */
    TOWNNOUN,
    /** a common noun for a company */
    COMPANYNOUN,
    /** what a company alone has: "shares", "employees" */
    COMPANYPART,
    /** before "in" and somebody who is relied on: "trust" */
    RELYING,
    /** before a common noun: somebody who is not the one spoken of */
    UNRESOLVING,
    /** a common noun for bodies of many kinds */
    BODYNOUN,
    /** somebody who works for an organization: a Zelkova "spokesman" */
    EMPLOYEE,
    /** a role under somebody who leads: "her finance minister", "his finance chief" */
    HELPER,
    /** somebody who speaks for another, and of the other: "a lawyer for" Ana */
    VOICE,
    /** somebody who runs a company and no place: Zelkova "president" */
    MANAGER,
    /** a role that a company may have in another: "shareholder" */
    HOLDING,
    /** begins the name of a place: "Mount" */
    LANDFORM,
    /** a preposition between a role and the body in which it is held: chairman "of" */
    BELONGING,
    /** what the name model takes for the beginning of a name, and is none: "the", "former" */
    OPENING,
    /** a preposition before nothing but a place: "in" Zelkova */
    LOCATING,
    /** a preposition before a place or what belongs to it: "of" */
    PLACING,
    /** what a minister or secretary is in charge of: "Health" */
    PORTFOLIO,
    /** tells that a name is a broadcaster's: "Radio" */
    BROADCASTER,
    /** an office that the name of a court or department stands in: District "Attorney" */
    LEGALOFFICE,
    /** ends the name of a place, whatever runs it: Air Force "Base" */
    SITE,
    /** a verb whose object is a person: "assassinate" */
    VICTIMVERB,
    /** a noun before "of" and a person: "assassin" */
    VICTIMNOUN,
    /** a noun behind a person and "'s": "widow" */
    BEREAVED,
    /** a role in sport, which a nationality does not make one in a state */
    SPORT,
    /** a role in a body: "president" */
    ROLE;

    private static final Map<String, Set<String>> WORDS = DataFile.groups("/dateline/name/name-words.tsv");
    private static final Set<String> ROLES = DataFile.words("/dateline/name/roles.txt");

    /** Whether a word is one of these, as written. */
    public boolean has(String word) {
        return this == ROLE
                ? ROLES.contains(word.toLowerCase(Locale.ROOT))
                : WORDS.get(name()).contains(word);
    }

    /** Whether it is a title before a person's name: "Mr.", "President". */
    static boolean isTitle(String word) {
        return HONORIFIC.has(word) || ROLE.has(word);
    }
}
