import '@slidev/client/styles/layouts-base.css'
import '#fonts/faces.css'
import './tokens.css'
import './base.css'
