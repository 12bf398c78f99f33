/** What is somebody's title, once the roles are read? */
@NullMarked
package io.copydesk.extract.role.title;

import org.jspecify.annotations.NullMarked;
