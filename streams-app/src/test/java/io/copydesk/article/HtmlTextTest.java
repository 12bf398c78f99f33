package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.CpuStopwatch;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Oil rose.</p>",
        "Oil rose.<br>Gold fell.",
        "<!DOCTYPE html><html>",
        "<div class=\"story\">Oil rose.",
        "Oil rose 5%<sup>1</sup>.",
        "<pre>Oil rose</pre>",
        "Oil <u>rose</u>.",
        "Oil rose.<br clear='all'>Gold fell."
      })
  void markup_is_html(String body) {
    assertThat(HtmlText.isHtml(body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sears <S> and Phillips <P> and BP <BP.L> rose",
        "3 < 5 and 7 > 5",
        "<Consolidated TVX Mining Corp> said",
        ""
      })
  void tickers_and_comparisons_are_plain_text(String body) {
    assertThat(HtmlText.isHtml(body)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;p&gt;Oil &amp;amp; gas rose.&lt;/p&gt;",
        "&lt;p&gt;Oil &amp; gas rose.&lt;/p&gt;",
        "<div>&lt;p&gt;Oil &amp;amp; gas rose.&lt;/p&gt;</div>",
        "<![CDATA[<p>Oil &amp; gas rose.</p>]]>",
        " <![CDATA[Oil &amp; gas rose.]]>\n"
      })
  void html_that_a_feed_has_escaped_is_html(String posted) {
    assertThat(HtmlText.readable(posted)).isEqualTo("Oil & gas rose.");
  }

  @Test
  void what_is_closed_at_once_takes_nothing_of_the_page_with_it() {
    assertThat(HtmlText.of("<p>Oil.</p><video src=\"a.mp4\" controls /><p>Gold.</p>"))
        .isEqualTo("Oil.\n\nGold.");
  }

  @Test
  void lines_that_no_blank_line_parts_run_on() {
    assertThat(HtmlText.readable("Norvik's net\n   <b>profit</b>  rose\n"))
        .isEqualTo("Norvik's net profit rose");
  }

  @Test
  void a_note_before_the_second_of_two_years_is_no_fraction() {
    assertThat(HtmlText.of("<p>in 2023<sup>1</sup>/2024</p>")).isEqualTo("in 2023/2024");
  }

  @Test
  void tags_that_a_page_shows_are_its_text() {
    assertThat(HtmlText.readable("<p>It ends in &lt;/p&gt; there.</p><p>Oil rose.</p>"))
        .isEqualTo("It ends in </p> there.\n\nOil rose.");
  }

  @Test
  void an_escaped_ticker_is_no_html() {
    assertThat(HtmlText.readable("Norvik &lt;NVK.OL&gt; rose.")).isEqualTo("Norvik <NVK.OL> rose.");
  }

  @Test
  void paragraphs_are_parted_and_white_space_is_collapsed() {
    String html =
        "<html><body><p>Oil\n  rose&nbsp;5%.</p><p>Gold <b>fell</b>,<br>then rose.</p></body></html>";

    assertThat(HtmlText.of(html)).isEqualTo("Oil rose 5%.\n\nGold fell,\nthen rose.");
  }

  @Test
  void blank_lines_part_paragraphs_where_no_element_does() {
    String posted = "Shares of <a href='/norvik'>Norvik</a>\nrose.\n\n<b>Gold</b>&nbsp;fell.\n";

    assertThat(HtmlText.readable(posted)).isEqualTo("Shares of Norvik\nrose.\n\nGold fell.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"center", "address", "summary", "legend", "form"})
  void other_blocks_are_parted_from_what_stands_beside_them(String block) {
    String html = "Oil <" + block + ">rose" + " a lot".repeat(20) + "</" + block + ">Gold";

    assertThat(HtmlText.of(html)).startsWith("Oil\n\nrose a lot").endsWith("a lot\n\nGold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<br><br>", "<br/>\n <br />", "<br><br><br>", "<br></b><br>", "<br>&nbsp;<br>"})
  void two_line_breaks_part_paragraphs(String breaks) {
    assertThat(HtmlText.of("profits of Norvik Foods" + breaks + "Acme Corp said"))
        .isEqualTo("profits of Norvik Foods\n\nAcme Corp said");
  }

  @Test
  void a_line_break_at_the_end_of_a_list_item_adds_no_other() {
    assertThat(HtmlText.of("<ul><li>Oil<br></li><li>Gold</li></ul>")).isEqualTo("Oil\n\nGold");
  }

  @Test
  void a_term_keeps_its_description_and_is_parted_from_the_next_term() {
    String html = "<dl><dt>Profit</dt><dd>$5</dd><dt>Sales</dt><dd>$9</dd><dd>up 3%</dd></dl>";

    assertThat(HtmlText.of(html)).isEqualTo("Profit\n$5\n\nSales\n$9\nup 3%");
  }

  @Test
  void scripts_styles_and_navigation_are_left_out() {
    String html =
        "<head><title>t</title><style>p{}</style></head><nav>Home</nav><p>Oil rose.</p>"
            + "<script>alert('Apple Inc')</script><footer>Contact</footer>";

    assertThat(HtmlText.of(html)).isEqualTo("Oil rose.");
  }

  @Test
  void list_items_and_table_rows_are_paragraphs_and_cells_are_parted_by_tabs() {
    String html =
        "<ul><li>Oil</li><li>Gold</li></ul><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>";

    assertThat(HtmlText.of(html)).isEqualTo("Oil\n\nGold\n\na\t1\n\nb\t2");
  }

  @Test
  void a_row_whose_cells_hold_a_paragraph_each_is_one_line() {
    String html =
        "<table><tr><td><p>Net <b>sales</b></p></td><td>\n<p>1,200</p>\n</td><td><div>1,100</div></td></tr>"
            + "<tr><td><p>Profit</p></td><td><p>40</p></td><td><p>35</p></td></tr></table>";

    assertThat(HtmlText.of(html)).isEqualTo("Net sales\t1,200\t1,100\n\nProfit\t40\t35");
  }

  @Test
  void a_cell_of_several_paragraphs_is_parted_from_the_others() {
    String html = "<table><tr><td>Home</td><td><p>Oil rose.</p><p>Gold fell.</p></td></tr></table>";

    assertThat(HtmlText.of(html)).isEqualTo("Home\n\nOil rose.\n\nGold fell.");
  }

  @Test
  void deep_nesting_does_no_harm() {
    String html = "<div>".repeat(50_000) + "Oil rose." + "</div>".repeat(50_000);

    assertThat(HtmlText.of(html)).isEqualTo("Oil rose.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>evil()</script>",
        "<style>p { content: 'evil' }</style>",
        "<template><p>evil</p></template>",
        "<noscript>evil</noscript>",
        "<img src=x onload='evil()' onerror='evil()'>",
        "<iframe srcdoc='<p>evil</p>'></iframe>",
        "<svg onload='evil()'><script>evil()</script></svg>",
        "<object data='evil'></object>",
        "<video src='evil'>evil</video>",
        "<audio src='evil'>evil</audio>",
        "<!-- evil -->"
      })
  void what_is_for_the_browser_alone_is_no_text(String active) {
    String html = "<p>Oil rose.</p>" + active + "<p>Gold fell.</p>";

    assertThat(HtmlText.of(html).replaceAll("\\s+", " ")).isEqualTo("Oil rose. Gold fell.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rose 5%<sup>2</sup> to $3.1<sup>3</sup> billion    | rose 5% to $3.1 billion
          revenue<sup>(a)</sup> of $5<sup>[1]</sup> million  | revenue of $5 million
          due in<sup>3</sup> May, at $10<sup>4</sup> a share | due in May, at $10 a share
          EPS 12p<sup>1</sup>, up<sup>2</sup> from £25m<sup>3</sup>       | EPS 12p, up from £25m
          sales*<sup>*</sup> of $5 million                   | sales* of $5 million
          of €21.6<a href='#fn1'>1</a> billion               | of €21.6 billion
          sold 102<sup>1</sup> of 110<sup>2</sup> stores     | sold 102 of 110 stores
          EPS of $5<sup>1</sup>/share                        | EPS of $5/share
          5%<sup><a href='#1'><b>[</b>1<b>]</b></a></sup> of | 5% of
          """)
  void the_mark_of_a_note_is_no_digit_of_the_number_before_it(String html, String read) {
    assertThat(HtmlText.of(html)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of $5<sup>1,2</sup> million                        | of $5 million
          sales<sup>1, 2</sup> of €5<sup>a,b</sup> million   | sales of €5 million
          5%<sup>*†</sup> of $10<sup>1 & 3</sup> million     | 5% of $10 million
          rose 5<sup>(1)(2)</sup> or 6<sup>1–3</sup> points  | rose 5 or 6 points
          sold 10<sup>1,2</sup> stores                       | sold 10 stores
          $5<sup><a href='#1'>1</a>,<a href='#2'>2</a></sup> | $5
          of $5<sup>1</sup><sup>,</sup><sup>2</sup> million  | of $5 million
          of $5<sup>1</sup>,<sup>2</sup> million             | of $5 million
          of $5<sup>[1]</sup> <sup>[2]</sup> million         | of $5 million
          """)
  void marks_of_several_notes_are_no_digits_of_the_number_before_them(String html, String read) {
    assertThat(HtmlText.of(html)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 km<sup>2</sup> of forest                       | 500 km2 of forest
          90 W/m<sup>2</sup> of light                        | 90 W/m2 of light
          500 M<sup>2</sup> of floor                         | 500 M2 of floor
          <sup>235</sup>U is rare                            | 235U is rare
          rose £<a href='#poll'>45</a> million               | rose £45 million
          rose by <a href='#poll'>45</a> points              | rose by 45 points
          3 x 10<sup>6</sup> cells                           | 3 x 10⁶ cells
          fell to <a href='#'>12</a> percent                 | fell to 12 percent
          the 5<sup>th</sup> of May                          | the 5th of May
          rates of 5 <sup>1</sup>/<sub>2</sub> percent       | rates of 5 1/2 percent
          rates of 5<sup>1</sup>/<sub>2</sub> percent        | rates of 5 1/2 percent
          rates of 5<sup>1/2</sup> percent                   | rates of 5 1/2 percent
          500 m<sup>2,3</sup> of floor                       | 500 m2,3 of floor
          10<sup>6-8</sup> cells                             | 10⁶⁻⁸ cells
          the 21<sup>st</sup>, the 1<sup>a</sup>             | the 21st, the 1a
          EUR<a href='#poll'>1,200</a> million               | EUR1,200 million
          5%<sup>1</sup> to <a href='#poll'>45</a> points    | 5% to 45 points
          5%<sup>1</sup>, <sup>235</sup>U too                | 5%, 235U too
          see <a href='#results'>results</a>                 | see results
          """)
  void other_raised_words_and_links_within_the_page_are_read(String html, String read) {
    assertThat(HtmlText.of(html)).isEqualTo(read);
  }

  @Test
  void a_form_that_holds_the_page_is_read() {
    String html = "<body><p>Hi</p><form id='page'><p>Norvik Foods sold 5 million tins.</p></form>";

    assertThat(HtmlText.of(html)).isEqualTo("Hi\n\nNorvik Foods sold 5 million tins.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<form>Reply to this<input name='reply'></form>", "<sup>"})
  void a_page_of_many_forms_or_nested_superscripts_takes_no_longer_than_another(String part) {
    String html = "<p>Oil rose.</p>" + part.repeat(20_000);

    CpuStopwatch stopwatch = CpuStopwatch.start();

    String read = HtmlText.of(html);

    assertThat(stopwatch.taken()).isLessThan(Duration.ofSeconds(5));
    assertThat(read).isEqualTo("Oil rose.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<br>", "</td><td>", "<td>"})
  void blank_lines_before_many_elements_take_no_longer_than_other_text(String element) {
    String html = "<pre><table><tr><td>Oil rose." + "\n".repeat(400_000) + element.repeat(100_000);

    CpuStopwatch stopwatch = CpuStopwatch.start();

    String read = HtmlText.of(html);

    assertThat(stopwatch.taken()).isLessThan(Duration.ofSeconds(5));
    assertThat(read).isEqualTo("Oil rose.");
  }

  @Test
  void a_form_within_the_page_is_left_out() {
    String html =
        "<p>Norvik Foods sold 5 million tins.</p><form>Your address: <input name='to'></form>";

    assertThat(HtmlText.of(html)).isEqualTo("Norvik Foods sold 5 million tins.");
  }

  @Test
  void the_columns_of_preformatted_text_stay() {
    String html =
        "<p>In thousands:</p><pre>           2025     2024\nRevenue   &nbsp;1,200    1,100</pre>";

    assertThat(HtmlText.of(html))
        .isEqualTo("In thousands:\n\n           2025     2024\nRevenue    1,200    1,100");
  }
}
