/** Values into bytes and back, for another run of the same program: what records consist of, and no other objects. */
package org.clausebook.codec;
