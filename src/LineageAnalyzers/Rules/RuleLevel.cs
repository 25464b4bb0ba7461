namespace LineageAnalyzers.Rules;

/// <summary>What a rule promises about its reports. Its severity follows from that.</summary>
internal enum RuleLevel
{
    /// <summary>Says what the analysis could not prove. Nothing is wrong with the code: severity Info.</summary>
    Hint,

    /// <summary>Reported only where every fact behind it is proven; what is not known keeps it silent: severity Warning.</summary>
    Warning,
}
