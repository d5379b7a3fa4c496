import { testPrograms } from './run-programs.ts';

testPrograms('frame');
