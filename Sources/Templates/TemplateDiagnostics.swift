package enum TemplateDiagnostics {}
