import HTTPServer
import Testing
