/** Which spans of a sentence may be names? Generously: what is none the judge says. */
@NullMarked
package io.copydesk.extract.name.find;

import org.jspecify.annotations.NullMarked;
