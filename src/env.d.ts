/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The standard and the language of the page, for the figures in a standard's text (`<Term what="result" />`). */
    figures?: {
      readonly standard: import('#standards/standard.ts').Standard;
      readonly language: import('#i18n/language.ts').Language;
    };
  }
}
