using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.Configurations;

/// <summary>A setting that a fix writes into a configuration object.</summary>
/// <param name="Property">The property of the configuration class.</param>
/// <param name="Value">The value as C#.</param>
/// <param name="Key">The key under which <c>Set</c> knows it, or its end.</param>
/// <param name="Text">The value as <c>Set</c> takes it.</param>
internal sealed record Setting(string Property, ExpressionSyntax Value, string Key, string Text)
{
    /// <summary>Whether a key that is given to <c>Set</c> names this setting: Avro, JSON and Protobuf put their own words before it.</summary>
    public bool IsKey(string key) => key == Key || key.EndsWith(".serializer." + Key, StringComparison.Ordinal);
}
