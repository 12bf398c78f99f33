/**
 * Which numbers does the article report, and what are they about? Fifth step, behind that of roles,
 * which gives people the titles that are part of their mentions: {@link
 * io.copydesk.extract.figure.FigureFinder} finds figures: {@code amount} reads amounts, with the
 * help of {@code lexeme}, {@code number}, {@code unit} and {@code currency}, and {@code elision}
 * gives those their unit that stand without. {@link io.copydesk.extract.figure.FigureBinder} binds
 * figures to subject, metric, period, direction and basis. What a table's headings and labels say
 * of both is read by {@code tabular}.
 *
 * <p>Constants that bound how many lexemes, words, names or answers are looked at, here and in the
 * packages below, are assumptions, set by hand while the examples of the tests were read: they keep
 * a word from deciding about a figure far away, and the time linear in the text. Where a number is
 * more than that, a sentence stands beside it.
 *
 * <p>What is not found is -1 where it is an index of a lexeme, figure or cell, the index that was
 * asked about where a method looks past what may stand there, 0 where it is a year or a month, and
 * null where it is an object.
 */
@NullMarked
package io.copydesk.extract.figure;

import org.jspecify.annotations.NullMarked;
