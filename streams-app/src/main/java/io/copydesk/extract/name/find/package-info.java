/** Which spans of a sentence may be names? Far more than are names: the judge decides. */
@NullMarked
package io.copydesk.extract.name.find;

import org.jspecify.annotations.NullMarked;
