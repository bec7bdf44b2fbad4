import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app';
import { lendFonts } from './state/lend-fonts';
import { applyTheme } from './state/theme';

// The content security policy forbids generated code, which zod would otherwise try.
z.config({ jitless: true });
applyTheme('system');
requestIdleCallback(lendFonts);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
