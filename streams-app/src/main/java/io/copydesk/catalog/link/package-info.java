/** Which entity does each name of an article mean? */
@NullMarked
package io.copydesk.catalog.link;

import org.jspecify.annotations.NullMarked;
