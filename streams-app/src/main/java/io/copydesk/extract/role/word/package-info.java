/**
 * Which words name roles, and which give them to people or take them away? What the table says of
 * words, without how they stand together.
 */
@NullMarked
package io.copydesk.extract.role.word;

import org.jspecify.annotations.NullMarked;
