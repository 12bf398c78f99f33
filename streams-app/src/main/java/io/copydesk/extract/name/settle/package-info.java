/** Which of the judged candidates stand? Those that are most probable together. */
@NullMarked
package io.copydesk.extract.name.settle;

import org.jspecify.annotations.NullMarked;
