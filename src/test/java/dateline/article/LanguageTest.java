package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final String ENGLISH =
            """
            The minister said on Tuesday that talks with the two neighbours would go on, although nobody who was there
            expects an agreement before the summer. "We have time," she told reporters.""";

    @Test
    void english_news_is_english() {
        assertThat(Language.isEnglish(ENGLISH)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            German     | Die Ministerin sagte am Dienstag, dass die Gespräche mit den beiden Nachbarn weitergehen, \
                         obwohl niemand, der dabei war, vor dem Sommer mit einer Einigung rechnet. „Wir haben also \
                         Zeit“, sagte sie vor der Presse in der Hauptstadt.
            French     | La ministre a déclaré mardi que les discussions avec les deux voisins allaient se poursuivre, \
                         bien que personne parmi les participants ne s'attende à un accord avant l'été. « Nous avons \
                         le temps », a-t-elle dit à la presse.
            Spanish    | La ministra dijo el martes que las conversaciones con los dos vecinos van a continuar, aunque \
                         ninguno de los presentes espera un acuerdo antes del verano. «Tenemos tiempo», dijo a los \
                         periodistas en la capital.
            Portuguese | A ministra disse na terça-feira que as conversas com os dois vizinhos vão continuar, embora \
                         ninguém que lá esteve espere um acordo antes do verão. "Temos tempo", disse ela aos \
                         jornalistas na capital.
            Italian    | La ministra ha detto martedì che i colloqui con i due vicini continueranno, anche se nessuno \
                         dei presenti si aspetta un accordo prima dell'estate. «Abbiamo tempo», ha detto ai giornalisti \
                         nella capitale.
            Dutch      | De minister zei dinsdag dat de gesprekken met de twee buurlanden doorgaan, hoewel niemand die \
                         erbij was voor de zomer een akkoord verwacht. "We hebben de tijd of niet", zei ze tegen de pers \
                         in de hoofdstad.
            Danish     | Ministeren sagde tirsdag, at forhandlingerne med de to naboer vil fortsætte, selv om ingen af \
                         deltagerne venter en aftale før sommeren. "Vi vil have tid til det her," sagde hun for pressen i \
                         hovedstaden.
            Polish     | Minister powiedziała we wtorek, że rozmowy z dwoma sąsiadami będą trwały, choć nikt z \
                         obecnych nie spodziewa się porozumienia przed latem. „Mamy na to czas”, powiedziała \
                         dziennikarzom w stolicy, gdzie odbywa się to spotkanie.
            Turkish    | Bakan salı günü, iki komşuyla görüşmelerin süreceğini söyledi; ancak orada bulunan hiç kimse \
                         yazdan önce bir anlaşma beklemiyor. Bakan başkentte gazetecilere "Zamanımız var, acelemiz yok, \
                         her şeyi konuşacağız ve bir yol bulacağız" dedi.
            Indonesian | Menteri itu mengatakan pada hari Selasa bahwa pembicaraan dengan dua negara tetangga akan \
                         berlanjut, meskipun tidak seorang pun yang hadir mengharapkan kesepakatan sebelum musim panas. \
                         "Kami punya waktu," katanya kepada wartawan di ibu kota.
            Russian    | Министр сказала во вторник, что переговоры с двумя соседями продолжатся.
            Chinese    | 部长星期二说,与两个邻国的会谈将继续进行。
            Arabic     | قالت الوزيرة يوم الثلاثاء إن المحادثات مع الجارتين ستستمر.
            """)
    void news_in_another_language_is_not(String language, String text) {
        assertThat(Language.isEnglish(text)).isFalse();
    }

    @Test
    void a_headline_is_too_short_to_tell() {
        assertThat(Language.isEnglish("Minister: Talks With Neighbours Continue"))
                .isTrue();
    }

    @Test
    void english_stays_english_with_a_quotation_in_another_language() {
        String quotation = " „Wir haben Zeit, und wir werden sie uns nehmen“, sagte sie, „bis alles besprochen ist.“";

        assertThat(Language.isEnglish(ENGLISH + quotation)).isTrue();
    }

    @Test
    void the_refusal_names_the_input() {
        Article article = Article.of("x.txt", "Министр сказала во вторник, что переговоры продолжатся.");

        assertThatThrownBy(() -> Language.requireEnglish("wire/x.txt", article))
                .isInstanceOf(BadInputException.class)
                .hasMessage("wire/x.txt: not in English, as far as can be seen; only English is read");
        assertThatCode(() -> Language.requireEnglish("wire/y.txt", Article.of("y.txt", ENGLISH)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_sidecar_may_know_better() {
        Article french = new Article(
                "x.txt",
                new SourceText("Le sommet."),
                Optional.empty(),
                Optional.empty(),
                "fr",
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> Language.requireEnglish("wire/x.txt", french))
                .hasMessage("wire/x.txt: in language \"fr\", says its sidecar; only English is read");
    }
}
