/** What in an article may be a name? Reads the article and collects the candidates. */
@NullMarked
package io.copydesk.extract.name.collect;

import org.jspecify.annotations.NullMarked;
