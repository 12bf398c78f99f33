/**
 * What does each name of an article name, if anything? One judgement from all that speaks for and
 * against, weighed as learnt from examples.
 */
@NullMarked
package io.copydesk.extract.name.judge;

import org.jspecify.annotations.NullMarked;
