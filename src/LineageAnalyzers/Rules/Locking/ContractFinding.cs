using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>A finding about a lock. It can be moved to where its place is after an edit, which a diagnostic cannot.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Properties">What a fix needs to know.</param>
/// <param name="Scope">What it is about, for those who accept it.</param>
/// <param name="Words">What goes into the rule's message.</param>
internal sealed record ContractFinding(DiagnosticDescriptor Rule, Location Place, ImmutableDictionary<string, string?> Properties, FindingScope Scope, params string[] Words)
{
    /// <summary>The finding for the compiler.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Place, additionalLocations: null, Properties, Words);

    /// <summary>The message.</summary>
    public string Text => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat.ToString(CultureInfo.InvariantCulture), Words);
}

/// <summary>What a finding about a lock is about.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Paths">The fields; several where one finding tells what a check tells in several.</param>
internal sealed record FindingScope(string Subject, string Topic, params string[] Paths)
{
    /// <summary>Whether somebody accepts a finding of a rule, for each of the fields.</summary>
    public bool IsAccepted(string rule, AcceptedFindings accepted) =>
        Paths.All(path => accepted.Covers(rule, Subject, Topic, path.Length == 0 ? null : path));
}
