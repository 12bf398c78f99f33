package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Comparator;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  /** The sentence marks with square brackets what has to be found, in order. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // currencies by sign, code and name
        "It paid [USD34.6 million] in cash. | 34600000 USD",
        "It was sold for [US$4.7 billion]. | 4700000000 USD",
        "A share costs [4 cents] now. | 0.04 USD",
        "It raised [€3.5 million] this week. | 3500000 EUR",
        "It costs [3,000 euros] a month. | 3000 EUR",
        "A fine of [£25,000] was paid. | 25000 GBP",
        "The group made [54.9 mln stg] last year. | 54900000 GBP",
        "The price rose to [286p] in London. | 2.86 GBP",
        "The plant cost [R$ 640 millions] there. | 640000000 BRL",
        "It sold [12 millions of euros] there. | 12000000 EUR",
        "It pumps [150 million standard cubic feet] there. | 150000000 cubic foot",
        "The boxer weighs [180 pounds] in London. | 180 pound",
        "He lost [30 pounds] on a diet in London. | 30 pound",
        "It ordered [100 737 Max aircraft] there. | 100 aircraft",
        "It sent [12 500 Dutch soldiers] there. | 12500 soldier",
        "It builds [2,000 shaft horsepower] CT7-6 engines. | 2000 horsepower",
        "The deal is worth [$3bn] in all. | 3000000000 USD",
        "It borrowed [¥3tn] from banks. | 3000000000000 JPY",
        "A fine of [Baht 20,000] was paid. | 20000 THB",
        "It owes [U$S 30 million] to banks. | 30000000 USD",
        "It pays [30 million CFP francs] a year. | 30000000 XPF",
        "The man was fined [350,000 pounds] there. | 350000 GBP",
        "They won a [20,000-pound] grant there. | 20000 GBP",
        "They paid for [20,000 pounds] of wool. | 20000 pound",
        "It dug [320 kt] of copper. | 320 kt",
        "It dried [214.7 Mn kgs] of tea. | 214700000 kg",
        "It exports [45 bcm] of gas. | 45 bcm",
        "It pumps [300 kb/d] of oil. | 300 kbpd",
        "It has a [1.2 GWe] plant. | 1.2 gwe",
        "It emits [40 MtCO2e] a year. | 40 mtco2e",
        "It covers [20 km2] of land. | 20 sq km",
        "It covers [3,000m2] of land. | 3000 sq m",
        "It treats [50 MLD] of water. | 50 mld",
        "It has a [10 Gbps] line. | 10 gbps",
        "It ordered [75 A321neo aircraft] there. | 75 aircraft",
        "It ordered [12 Boeing 737 MAX jets] there. | 12 jet",
        "It ordered [3 Airbus A320s] there. | 3 a320",
        "It sent [14 Leopard 2 tanks] there. | 14 tank",
        "The aide told Acme [30 guards] had fled. | 30 guard",
        "Today in Gaza [30 guards] fled. | 30 guard",
        "The dollar held at [149.28 yen] on Friday. | 149.28 JPY",
        "A bond of [10 billion yen] was sold. | 10000000000 JPY",
        "It spent [RMB 2.5 billion] on plants. | 2500000000 CNY",
        "It owes [56 billion yuan] to banks. | 56000000000 CNY",
        "It costs [HK$1.2 million] a flat. | 1200000 HKD",
        "It pays [A$45 million] for mines. | 45000000 AUD",
        "It made [NT$12.5 billion] this year. | 12500000000 TWD",
        "It got [C$80 million] in aid. | 80000000 CAD",
        "It pays [NZ$9.50] a share. | 9.5 NZD",
        "It paid [S$600] per head. | 600 SGD",
        "It spent [N$200 000] on lamps. | 200000 NAD",
        "It spent [R$5 billion] on roads. | 5000000000 BRL",
        "It made [nt$8.45 billion] ([us$264 million]) there. | 8450000000 TWD; 264000000 USD",
        "It costs [Hk$1.2 million] a flat, or [s$600] a head. | 1200000 HKD; 600 SGD",
        "It is a [$5] fee. | 5 USD",
        "The seizure of [₹21 crore] is confirmed. | 210000000 INR",
        "The scheme will cost [Rs 500 crore] in all. | 5000000000 INR",
        "The scheme will cost [Rs.500] per head. | 500 INR",
        "The outlay is [Rs 1.2 lakh crore] this year. | 1200000000000 INR",
        "The fund holds [₹1,85,000] in cash. | 185000 INR",
        "The bridge costs [RM 1.2 mil] to build. | 1200000 MYR",
        "The bridge costs [1.2 million ringgit] to build. | 1200000 MYR",
        "The fine is [Rp 5 trillion] at most. | 5000000000000 IDR",
        "The line costs [40 billion baht] to build. | 40000000000 THB",
        "The firm lost [₩3.5 trillion] last year. | 3500000000000 KRW",
        "The firm lost [3 billion won] last year. | 3000000000 KRW",
        "The loan of [GH₵12 million] was repaid. | 12000000 GHS",
        "The debt is [22 billion cedis] now. | 22000000000 GHS",
        "The levy raised [₦5.6bn] last month. | 5600000000 NGN",
        "The levy raised [700 million naira] last month. | 700000000 NGN",
        "The budget is [SR24 million] a year. | 24000000 SAR",
        "The fund is worth [QR27bn] by now. | 27000000000 QAR",
        "The tower costs [AED 1.5 billion] to build. | 1500000000 AED",
        "The tower costs [2 million dirhams] to build. | 2000000 AED",
        "The tax brings [3.2 billion shekels] a year. | 3200000000 ILS",
        "The bank of Bangladesh lent [Tk 2 crore] to him. | 20000000 BDT",
        "Germany spends [five billion marks] on it. | 5000000000 DEM",
        "Germany repaid the [five billion mark] loan. | 5000000000 DEM",
        "The bridge cost [$400m] above its budget. | 400000000 USD",
        "The bridge cost [£30 m] above plan. | 30000000 GBP",
        "Swiss banks lent [47.5 mln Swiss francs] to it. | 47500000 CHF",
        "The French state spent [115 billion francs] on it. | 115000000000 FRF",
        "Its aid was [10 mln Canadian dlrs] in May. | 10000000 CAD",
        "The group in Hong Kong made [1.28 billion H.K. dlrs] in 1986. | 1280000000 HKD",
        "The group has spent [149 million U.S. dollars] on it. | 149000000 USD",
        "The community lent [30 mln ECUs] to farms. | 30000000 XEU",
        "A store in Mexico sold it for [500 pesos] a piece. | 500 MXN",
        "A store in Manila sold it for [500 pesos] a piece. | 500 PHP",
        // numbers
        "It won a [one-billion-dlr] order. | 1000000000 USD",
        "It won a [5-mln-dlr] order. | 5000000 USD",
        "It won a [trillion-dollar] order. | 1000000000000 USD",
        "It won a [$175-million] order. | 175000000 USD",
        "It was bought for [half a million dollars] in May. | 500000 USD",
        "It was bought for [one and a half million dollars] in May. | 1500000 USD",
        "It was bought for [two hundred and fifty dollars] in May. | 250 USD",
        "The stock fetched [11-1/2 dlrs] at noon. | 11.5 USD",
        "May closed at [2.72-3/4 dlrs] a bushel. | 2.7275 USD",
        "May closed at [$5.36 1/2] a bushel. | 5.365 USD",
        "May closed at [$5.36½] a bushel. | 5.365 USD",
        "It sells a [120 mln ECU] [7-3/8 pct] eurobond. | 120000000 XEU; 7.375 %",
        "It takes a [150 mln stg] five-year tranche. | 150000000 GBP",
        "Its quota is [1.371 mln sdr's]. | 1371000 XDR",
        "Its quota is [1.371 mln sdr’s]. | 1371000 XDR",
        "It is below [1,600 Special Drawing Rights] a tonne. | 1600 XDR",
        "The stock rose [1/4 pct] at noon. | 0.25 %",
        "The rate is [9-13/16 pct] now. | 9.8125 %",
        "The rate is [7½ per cent] now. | 7.5 %",
        "The plant holds [1.234.567 litres] of milk. | 1234567 litre",
        "The plant holds [1,5 million litres] of milk. | 1500000 litre",
        "There are [34 000 trainees] at work. | 34000 trainee",
        "It counted [1,234 new Covid-19 cases] there. | 1234 case",
        "It earned [N12.7bn] last year. | 12700000000 NGN",
        "In Peru it cost [S/.20 million] in all. | 20000000 PEN",
        // percent
        "It fell [minus 0.5 per cent] in May. | -0.5 %",
        "It was [-0.5%] in May. | -0.5 %",
        "It sank by [3 percent] in May. | 3 %",
        "It holds a [6.9-pct] stake. | 6.9 %",
        "It lost [2.5 percentage points] in May. | 2.5 pp",
        "It lost [50 basis points] in May. | 50 bp",
        "It lost [25bps] in May. | 25 bp",
        // ranges and pairs
        "It will cost [15-20 mln dlrs] to build. | 15000000..20000000 USD",
        "It will cost [$15-20 million] to build. | 15000000..20000000 USD",
        "It will cost between [$15 million and $20 million] to build. | 15000000..20000000 USD",
        "It grows between [3% and 5%] a year. | 3..5 %",
        "It bought [five to 15 mln dlrs] at noon. | 5000000..15000000 USD",
        "It held a [1.8150-1.8700 mark] range in Frankfurt. | 1.815..1.87 DEM",
        "It rose from [33.4 mln] to [35 mln dlrs] in May. | 33400000 USD; 35000000 USD",
        "Sales were [27.1 mln dlrs] vs [21.9 mln] before. | 27100000 USD; 21900000 USD",
        "The rate fell from [5.9] to [5.1 pct] in May. | 5.9 %; 5.1 %",
        "The number of licensees rose from [7] to [145] in May. | 7 licensee; 145 licensee",
        "It rose from 1985's [110.1 mln stg] to [178.1 mln stg] then. | 110100000 GBP; 178100000 GBP",
        "It grows [2.5-10 pct] a year. | 2.5..10 %",
        "It sold [254,695 cars], down [17.9%] from [310,048] then. | 254695 car; 17.9 %; 310048 car",
        // quantities
        "It cut [300 jobs] in May. | 300 job",
        "It shipped [12,000 tonnes] of rice. | 12000 tonne",
        "It pumps [1.2 million barrels per day] there. | 1200000 barrel per day",
        "It laid off [5,000 textile workers] there. | 5000 worker",
        "The town has a population of about [8,000]. | 8000 person",
        "The death toll has since risen to [44] there. | 44 person",
        "A toll of [44] was feared. | 44 person",
        "The toll from the worst storm of the year has risen above [5,000] there. | 5000 person",
        "Floods came and [30,000] were left homeless. | 30000 person",
        "It sold [11.4 mln domestic and imported models] there. | 11400000 model",
        "It hired [10 securities firms] there. | 10 firm",
        "It fed [240 people] there. | 240 person",
        "It has a [150-dunum] plot. | 150 dunum",
        "It has [a million users] there. | 1000000 user",
        "It issued [2,800,000 Class A shares] in May. | 2800000 share",
        "It sells [30 mg] tablets there. | 30 mg",
        // the noun that is counted, and the verb behind it
        "A fleet of [40 buses] serves the city. | 40 bus",
        "A chain of [500 stores] sells shoes. | 500 store",
        "A team of [12 doctors] tours the villages. | 12 doctor",
        "A row of [40 hotels] stretches along it. | 40 hotel",
        "It moved [40 sports cars] there. | 40 car",
        "It opened [20 sales offices] there. | 20 office",
        // singulars
        "It sold [300 shoes] there. | 300 shoe",
        "It sold [300 lenses] there. | 300 lens",
        "It paid [300 bonuses] there. | 300 bonus",
        "It closed [14 campuses] there. | 14 campus",
        "It sold [30 knives] there. | 30 knife",
        "It sold [14 tranches] there. | 14 tranche",
        "It opened [14 branches] there. | 14 branch",
        "It sold [14 boxes] there. | 14 box",
        // amounts in two scales
        "It cost [Rs 2 crore 50 lakh] in all. | 25000000 INR",
        "It cost [Rs 1 lakh 20 thousand crore] in all. | 1200000000000 INR",
        "It cost [one million two hundred thousand dollars] in all. | 1200000 USD",
        "It cost [one million and two hundred thousand dollars] in all. | 1200000 USD",
        "It cost [two million five hundred dollars] in all. | 2000500 USD",
        "It cost [$1 trillion 200 billion] in all. | 1200000000000 USD",
        "It cost [1 billion 300 million euros] in all. | 1300000000 EUR",
        "It cost [1 billion 300 million 50 thousand euros] in all. | 1300050000 EUR",
        "It drew [one million two hundred thousand people] there. | 1200000 person",
        "It lends [$1 billion] and [$200 million] there. | 1000000000 USD; 200000000 USD",
        "It holds [Rs 2 crore] and [50 lakh] respectively. | 20000000 INR; 5000000 INR",
        "It spent [$2 million], [300 million euros] since. | 2000000 USD; 300000000 EUR",
        "It gave [$2 million] [300 thousand people] took. | 2000000 USD; 300000 person",
        "It has [3 million shares] [200 thousand people] own. | 3000000 share; 200000 person",
        "It cost between [one million and two hundred million dollars] in all."
            + " | 1000000..200000000 USD",
        // numbers spelled out behind an article
        "It fed [a hundred and twenty people] there. | 120 person",
        "It fed [a thousand five hundred workers] there. | 1500 worker",
        "It fed [a hundred and fifty thousand people] there. | 150000 person",
        "It fed [a hundred thousand people] there. | 100000 person",
        "It fed [a hundred people] there. | 100 person",
        "It took [a million and a half people] there. | 1500000 person",
        "It fed between [a hundred and two hundred people] there. | 100..200 person",
        "It has [a million] [twenty-dollar] bills. | 1000000 USD; 20 USD",
        // so many of something for each so many of something else
        "It had [5.2 deaths] per 100,000 people. | 5.2 death",
        "It costs [KSh3,500] per 90kg bag. | 3500 KES",
        "It grew to [5 deaths], and [40 births] a year. | 5 death; 40 birth",
        // a letter of millions, where metres stand before it
        "The [400 metres] of track drew 23m last year. | 400 metre",
        // the day of a date, and groups of three digits
        "On June 12 [300 workers] left. | 300 worker",
        "By Dec. 31 [450 shops] had closed. | 450 shop",
        "On Flight 15 [200 passengers] slept. | 200 passenger",
        "In June [12 300 workers] left. | 12300 worker",
        "In June [34 000 workers] left. | 34000 worker",
      })
  void reads_an_amount_as_an_exact_decimal_with_its_unit(String marked, String expected) {
    String text = marked.replace("[", "").replace("]", "");

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(mark(text, found)).isEqualTo(marked);
    assertThat(found.stream().map(m -> says(m.figure())).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RAISES DIVIDEND TO [25 CTS] | 0.25 USD",
        "NET RISES TO [1.2 MLN DLRS] | 1200000 USD",
        "U.S. BOUGHT [16.5 MLN USED CARS], STUDY SAYS | 16500000 car",
        "SALES UP [SEVEN PCT] | 7 %",
      })
  void reads_headlines_in_capitals(String marked, String expected) {
    String text = marked.replace("[", "").replace("]", "");

    List<Mention> found = FoundFigures.in(PtbText.title(text));

    assertThat(mark(text, found)).isEqualTo(marked);
    assertThat(says(found.getFirst().figure())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It announced a three-for-one stock split.",
        "It announced a 3-for-1 split.",
        "It began on March 3 and ended on 5 April 1987.",
        "It was built in 1987 and closed in 2021/22.",
        "The meeting is at 10:30 a.m. or 0830 GMT.",
        "It has 7 o'clock meetings.",
        "It has 7 o’clock meetings.",
        "The 50-year-old left in the 21st century.",
        "COVID-19 struck the G7 and G-10 alike.",
        "The line 0800 555 111 took calls.",
        "Ring 01632 960 001 shares being sold.",
        "Ring +44 20 7946 000 shares being sold.",
        "Article 23 and Section 4 say so.",
        "A Boeing 737 and an F-16 landed.",
        "The army bought Leopard 2 tanks.",
        "A fund holds Fortune 500 companies.",
        "Stores sold out of iPhone 15 Pro handsets.",
        "The 5080 Model 2 graphics were shown.",
        "An Arab-led talk was held.",
        "The side won 3-1 at home.",
        "It ranks fourth among the top 10 banks.",
        "One of the two sides spoke.",
        "The Group of 10 nations met.",
        "Call 021-5551234 now.",
        "It took three months and 25 years.",
        "The multi-million-dollar star sang.",
        "The 1980s were good.",
        "The bridge is 400m above the river.",
        "Dealers quoted 134.80-85 yen for the dollar.",
        "One in every 30 Kenyans is ill.",
        "Dealers quoted 145.15/20 yen for the dollar.",
        "The ore holds 10^6 ounces.",
        "The ore holds 3.2 x 10⁶ ounces.",
      })
  void leaves_alone_what_is_no_figure(String text) {
    assertThat(FoundFigures.in(PtbText.body(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has more than 70% of it. | GREATER_THAN",
        "It has a more than 43% share. | GREATER_THAN",
        "It has over $5 million. | GREATER_THAN",
        "Its sales exceeded $5 million. | GREATER_THAN",
        "It has at least 17 items. | AT_LEAST",
        "It has $100,000 or more. | AT_LEAST",
        "It has no less than 5 pct. | AT_LEAST",
        "It will not fall below 5 pct. | AT_LEAST",
        "It has less than five pct. | LESS_THAN",
        "It traded below 1.81 marks. | LESS_THAN",
        "You can claim up to 50% of it. | AT_MOST",
        "It pays not more than 50 pct. | AT_MOST",
        "It shall not at any time exceed five percent. | AT_MOST",
        "It has as many as 300 jobs. | AT_MOST",
        "It has about 300 jobs. | APPROXIMATELY",
        "It has in the order of 300 jobs. | APPROXIMATELY",
        "It has jobs on the order of 300 persons. | APPROXIMATELY",
        "It has a loss of the order of 300 jobs. | APPROXIMATELY",
        "The order of 300 trains pleased it. | NONE",
        "It won the order of 300 trains. | NONE",
        "It has nearly 300 jobs. | APPROXIMATELY",
        "It has some 300 jobs. | APPROXIMATELY",
        "It has close to 300 jobs. | APPROXIMATELY",
        "It has 300 jobs or so. | APPROXIMATELY",
        "Costs went up to 25.5 cents. | NONE",
        "The rate ticked up to 4.4%. | NONE",
        "Inflation crept up to 3%. | NONE",
        "Growth picked up to 2 percent. | NONE",
        "It will cut up to 500 jobs. | AT_MOST",
        "It may buy up to $5 million from 2027. | AT_MOST",
        "He was jailed over a $5 million fraud. | NONE",
        "It needs only 5 pct. | NONE",
        "It fell 5 pct. | NONE",
        "It handed over 3,200 homes. | NONE",
        "The firm took over 40 stores. | NONE",
        "It turned over £5 million. | NONE",
        "Dealers estimated 5,000 tonnes. | NONE",
        "Dealers had estimated 5,000 tonnes. | NONE",
        "It sold an estimated 5,000 tonnes. | APPROXIMATELY",
        "It sold less than the 5,000 tonnes expected by dealers. | NONE",
        "It sold over 40 stores. | GREATER_THAN",
        "The toy costs <$40 there. | LESS_THAN",
        "The toy costs >$40 there. | GREATER_THAN",
        "The yield was ≥ 4% there. | AT_LEAST",
        "The yield was ≤ 4% there. | AT_MOST",
        "The bid is north of $5bn. | GREATER_THAN",
        "The bid is south of $5bn. | LESS_THAN",
        "The bid is just short of $5bn. | LESS_THAN",
        "The bid is just shy of $5bn. | LESS_THAN",
        "The bid fell short of $5bn. | NONE",
        "It costs $5 million at most. | AT_MOST",
        "It costs $5 million at the very least. | AT_LEAST",
        "It lost $5 million at least once. | NONE",
        "It costs $5 million or thereabouts. | APPROXIMATELY",
        "At the very least 30 mills burned. | AT_LEAST",
        "As few as 12 mills remain. | AT_LEAST",
        "Nothing less than 30% is enough. | AT_LEAST",
        "Some 200-odd mills closed. | APPROXIMATELY",
        "Then 40 or so mills closed. | APPROXIMATELY",
        "Then 40 or more mills closed. | AT_LEAST",
        "It holds c.15% of it. | APPROXIMATELY",
        "It paid c. £15m for it. | APPROXIMATELY",
        "It holds ca.15% of it. | APPROXIMATELY",
      })
  void reads_how_the_text_bounds_an_amount(String text, Comparator expected) {
    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).singleElement().extracting(m -> m.figure().comparator()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales of $5 million are a 16% increase over $4 million.",
        "Sales rose 16% over $4 million in 2025."
      })
  void says_over_what_something_grew_without_bounding_it(String text) {
    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).extracting(m -> m.figure().comparator()).containsOnly(Comparator.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lawmakers passed the $2.1 billion budget.",
        "The senate passed a C$40 billion roads bill.",
        "The town passed a 3% tax on rooms.",
        "The house passed $1.2 trillion spending bill.",
        "The house passed 12 bills.",
        "The bid topped the £2 million reserve.",
        "The stadium exceeded its €40 million budget.",
        "Sales surpassed a 5,000-unit target.",
        "As many as 1,45,911 students sat for it.",
        "As much as 12,345 tonnes burned.",
        "Its soap is sold under 12 brands.",
        "Some were examined under 11 boards."
      })
  void what_was_passed_and_what_was_counted_is_exactly_as_large(String text) {
    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found)
        .singleElement()
        .extracting(m -> m.figure().comparator())
        .isEqualTo(Comparator.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales passed the $2 billion mark. | GREATER_THAN",
        "Sales passed $2 billion last year. | GREATER_THAN",
        "Debt exceeded the 60 percent debt limit. | GREATER_THAN",
        "Sales topped 12,000 units in May. | GREATER_THAN",
        "Growth will exceed 10 percent real growth. | GREATER_THAN",
        "As many as 300 students sat for it. | AT_MOST",
        "As much as 12,500 tonnes burned. | AT_MOST",
        "As much as $12,345 was paid. | AT_MOST",
        "As many as 1,245 flats could burn. | AT_MOST",
        "Costs exceeded the $2 million budgeted. | GREATER_THAN",
        "Costs exceeded the $2 million spent. | GREATER_THAN",
        "Crowds topped 12 plans. | GREATER_THAN",
        "It employs under 12 coaches. | LESS_THAN",
        "It has under 12 brands. | LESS_THAN",
        "It was sold under 40 times for under 12 francs. | LESS_THAN"
      })
  void an_amount_that_was_passed_or_is_round_is_bounded(String text, Comparator expected) {
    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).singleElement().extracting(m -> m.figure().comparator()).isEqualTo(expected);
  }

  @Test
  void compares_with_the_amount_before_without_bounding_the_one_behind() {
    List<Mention> found =
        FoundFigures.in(PtbText.body("That is two pct less than the 3.85 mln tonnes sown."));

    assertThat(found).extracting(m -> m.figure().comparator()).containsOnly(Comparator.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Its share is now up to 4.4% from 4.3%.", "They are paid up to $5 from $4."})
  void says_where_an_amount_went_up_to_when_it_says_where_that_was_before(String text) {
    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).extracting(m -> m.figure().comparator()).containsOnly(Comparator.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The index broke the 100-billion mark.",
        "Exports passed the 5 million mark in May.",
        "Exports are near a 5 million mark."
      })
  void takes_how_far_a_number_came_for_no_german_money(String text) {
    assertThat(FoundFigures.in(PtbText.body(text)))
        .extracting(figure -> figure.figure().unit())
        .doesNotContain("DEM");
  }

  @Test
  void takes_a_dollar_for_the_countrys_own_when_the_article_sets_the_american_apart() {
    TokenizedArticle article =
        PtbText.body("Singapore said the fine is $600, or US$430. Singapore firms must pay $900.");

    assertThat(FoundFigures.in(article))
        .extracting(m -> m.figure().unit())
        .containsExactly("SGD", "USD", "SGD");
  }

  @Test
  void leaves_the_unit_empty_when_the_article_does_not_show_whose_money_it_is() {
    assertThat(FoundFigures.in(PtbText.body("It sold for 500 pesos.")))
        .singleElement()
        .extracting(m -> m.figure().unit())
        .isEqualTo("");
  }

  @Test
  void lends_the_money_of_the_sentence_before_to_a_number_with_a_scale() {
    TokenizedArticle article =
        PtbText.body("The debt is 40 billion baht. He owes 20 billion to the city.");

    assertThat(FoundFigures.in(article))
        .extracting(m -> says(m.figure()))
        .containsExactly("40000000000 THB", "20000000000 THB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Blue index fell 0.3% to 9,912 on Monday. | 0.3 %; 9912 point",
        "The Dow rose 12.1 points, or 0.5%, to close at 1,622.34. | 12.1 point; 0.5 %; 1622.34 point",
        "The index was up 12 points at 5,310. | 12 point; 5310 point",
        "The S&P 500 gained 0.4% to 6,812.61 there. | 0.4 %; 6812.61 point",
        "The Nikkei closed 2% higher at 50,512. | 2 %; 50512 point",
        "The index rose, and bitcoin fell 2% to 50,512. | 2 %",
        "Turnout fell 2% to 50,512. | 2 %",
        "The brewer rose 8 pence to 2,578. | 0.08 GBP; 25.78 GBP",
        "The brewer lost 10p at 1,223 there. | 0.1 GBP; 12.23 GBP",
        "The miner rose 36 US cents to 8.70. | 0.36 USD; 8.7 USD",
        "Sales rose 5 US cents at 14 shops. | 0.05 USD; 14 shop",
        "Fees will rise by a further £9 million to £197.5m. | 9000000 GBP; 197500000 GBP",
      })
  void tells_the_level_that_a_change_led_to(String text, String expected) {
    assertThat(FoundFigures.in(PtbText.body(text)).stream().map(m -> says(m.figure())))
        .containsExactly(expected.split("; "));
  }

  @Test
  void takes_points_for_those_of_thousands_where_the_article_has_decimals_behind_commas() {
    assertThat(FoundFigures.in(PtbText.body("It adds 1.200 direct jobs. Sales rose 11,5%.")))
        .extracting(m -> says(m.figure()))
        .containsExactly("1200 job", "11.5 %");
  }

  @Test
  void takes_points_for_those_of_decimals_where_the_article_has_others_behind_points() {
    assertThat(FoundFigures.in(PtbText.body("It won 1.200 points. Sales rose 11,5%, not 11.6%.")))
        .extracting(m -> says(m.figure()))
        .containsExactly("1.2 point", "11.5 %", "11.6 %");
  }

  @Test
  void takes_no_letters_of_a_code_for_money() {
    TokenizedArticle article = PtbText.body("The TD3C route was assessed at 38,210 dollars a day.");

    assertThat(FoundFigures.in(article))
        .extracting(m -> says(m.figure()))
        .containsExactly("38210 USD");
  }

  @Test
  void lends_no_money_to_what_nothing_tells_the_measure_of() {
    TokenizedArticle article =
        PtbText.body(
            "The debt is 40 billion baht. Smoke killed, and 7 million of those in their sleep.");

    assertThat(FoundFigures.in(article))
        .extracting(m -> says(m.figure()))
        .containsExactly("40000000000 THB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"output", "production", "volume", "turnout", "employment"})
  void lends_no_money_to_what_is_none(String measure) {
    TokenizedArticle article =
        PtbText.body("The debt is 40 billion baht. Last year " + measure + " was 214 million.");

    assertThat(FoundFigures.in(article))
        .extracting(m -> says(m.figure()))
        .containsExactly("40000000000 THB");
  }

  @Test
  void does_not_read_the_next_row_of_a_table_as_a_unit() {
    TokenizedArticle article =
        PtbText.body(
            "Shr 38 cts vs 30 cts\n    Net 1,356,754 vs 1,048,340\n    Assets 448.5 mln vs 407.4 mln");

    assertThat(FoundFigures.in(article))
        .extracting(m -> says(m.figure()))
        .containsExactly("0.38 USD", "0.3 USD", "448500000 USD", "407400000 USD");
  }

  private static String mark(String text, List<Mention> found) {
    StringBuilder marked = new StringBuilder(text);
    for (Mention mention : found.reversed()) {
      marked.insert(mention.span().end(), ']').insert(mention.span().start(), '[');
    }
    return marked.toString();
  }

  private static String says(Figure figure) {
    String value =
        switch (figure.magnitude()) {
          case Magnitude.Exactly one -> one.value().toPlainString();
          case Magnitude.Between two ->
              two.low().toPlainString() + ".." + two.high().toPlainString();
        };
    return value + " " + figure.unit();
  }
}
