/**
 * What a text says in numbers: its words into dates, durations, amounts, addresses and numbers that can be held against
 * those of another language.
 */
package org.clausebook.value;
