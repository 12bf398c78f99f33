/** Do these words stand where places do? */
@NullMarked
package io.copydesk.extract.name.place;

import org.jspecify.annotations.NullMarked;
