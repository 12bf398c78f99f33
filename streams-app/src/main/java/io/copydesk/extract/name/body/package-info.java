/** Which words name a body of government? */
@NullMarked
package io.copydesk.extract.name.body;

import org.jspecify.annotations.NullMarked;
