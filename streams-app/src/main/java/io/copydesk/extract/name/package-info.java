/**
 * Which words name a company, a body of government or a person? Third step: composes the finders of
 * the packages below, each sentence by itself and then again with what the whole article has shown.
 */
@NullMarked
package io.copydesk.extract.name;

import org.jspecify.annotations.NullMarked;
