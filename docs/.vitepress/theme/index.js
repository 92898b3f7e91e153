// The fonts of the reader's machine: nothing is loaded from elsewhere.
export { default } from 'vitepress/theme-without-fonts'
