/** Which state is an office of whose country the text does not say? */
@NullMarked
package io.copydesk.extract.role.office;

import org.jspecify.annotations.NullMarked;
