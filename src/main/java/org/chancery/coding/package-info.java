/** Events as others have coded them, from the lines of the events-out contract. */
package org.chancery.coding;
