import '#fonts/faces.css'
import './tokens.css'
import './base.css'
import './presenter.css'
