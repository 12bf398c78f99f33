package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.OwnStories;
import io.copydesk.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 中国工业和信息化部表示，正在考虑与外国公司合作，进一步改革和开放云服务市场。",
        "ja | 日本銀行は金融政策決定会合で、政策金利を据え置くことを決めた。",
        "ru | Центральный банк России сохранил ключевую ставку на уровне шестнадцати процентов.",
        "ar | أعلن البنك المركزي المصري رفع أسعار الفائدة الأساسية بمقدار مئتي نقطة أساس.",
        "de | Die Bundesbank hat am Dienstag in Frankfurt mitgeteilt, dass die Wirtschaft im dritten Quartal leicht gewachsen ist und die Preise weiter steigen werden.",
        "fr | Le ministère de l'Économie a annoncé mardi que le déficit public de la France devrait atteindre cinq pour cent du produit intérieur brut cette année.",
        "es | El Ministerio de Economía anunció el martes que la inflación de Argentina alcanzó el noventa por ciento en los últimos doce meses, según los datos oficiales.",
        "id | Bank Indonesia memutuskan untuk menaikkan suku bunga acuan sebesar dua puluh lima basis poin dalam rapat dewan gubernur yang digelar pada hari Kamis.",
        "en | China may provide foreign cloud service providers with greater access, the ministry said.",
        "en | GLAXO PROFITS UP SHARPLY, DIVIDEND RAISED",
        "en | Shr 32.6p vs 22.3p\\nDiv 5.0p vs 4.0p\\nPre-tax profit 376 mln stg vs 260 mln\\nTurnover 850 mln vs 700 mln\\nTax 135 mln vs 98 mln\\nMinorities two mln vs one mln",
      })
  void the_language_of_a_text_is_told(String language, String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(language);
  }

  @Test
  void a_text_without_letters_has_no_language() {
    assertThat(DETECTOR.detect("12,345.67 -- 2022")).isNull();
  }

  @Test
  void our_own_stories_are_english() throws IOException {
    assertThat(OwnStories.all())
        .extracting(story -> story.body().plain())
        .filteredOn(body -> !"en".equals(DETECTOR.detect(body)))
        .isEmpty();
  }

  @Test
  void english_newswire_is_english() throws Exception {
    var reader = new JsonArticleReader();
    var corpus = SharedFiles.require("corpus/reuters-3000.jsonl");

    var foreign =
        Files.readAllLines(corpus).stream()
            .map(line -> reader.read(line.replace("\"language\": \"en\"", "\"language\": null")))
            .filter(
                a ->
                    !"en"
                        .equals(
                            DETECTOR.detect(a.getBody().isBlank() ? a.getTitle() : a.getBody())))
            .map(a -> a.getId() + " " + DETECTOR.detect(a.getBody()))
            .toList();

    assertThat(foreign).isEmpty();
  }
}
