using LineageAnalyzers.Annotations;

[assembly: LineageOwner(
    Business = "Finance",
    Producer = "team-billing",
    Schema = "team-billing",
    Operational = "billing-oncall@acme.example")]
