using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>The one place where descriptors are made: category, severity and help link follow from the number and the level.</summary>
internal static class RuleDescriptor
{
    private const string Documentation = "https://github.com/LineageAnalyzers/LineageAnalyzers/blob/main/docs/rules/";

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="id">The rule's id, for example <c>LIN1001</c>.</param>
    /// <param name="level">What its reports promise.</param>
    /// <param name="title">The title, as the rule's page has it.</param>
    /// <param name="messageFormat">The message.</param>
    /// <param name="description">The rule in a sentence.</param>
    public static DiagnosticDescriptor Create(string id, RuleLevel level, string title, string messageFormat, string description) => new(
        id,
        title,
        messageFormat,
        CategoryOf(id),
        level == RuleLevel.Hint ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description,
        helpLinkUri: $"{Documentation}{id}.md");

    /// <summary>The category of an id: each thousand has one.</summary>
    public static string CategoryOf(string id) => (int.Parse(id.Substring(3), CultureInfo.InvariantCulture) / 1000) switch
    {
        1 => "Resolution",
        2 => "Contracts",
        3 => "SensitiveData",
        4 => "Delivery",
        9 => "Infrastructure",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "no category has ids of this range"),
    };
}
