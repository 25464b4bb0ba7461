using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Values.Clients;

/// <summary>
/// The settings of a client that a framework registers: from a section of the configuration, over it from the section below it that is named after the
/// registration, and over both from code.
/// </summary>
/// <param name="Section">The section.</param>
/// <param name="Name">The name of the registration.</param>
/// <param name="Child">The section below each of them that holds the client's own settings.</param>
/// <param name="Writes">The assignments and calls of <c>Set</c> in code, each with whether it always takes place; in source order.</param>
internal sealed record RegisteredSettings(string Section, IOperation? Name, string Child, ImmutableArray<(IOperation Write, bool IsCertain)> Writes);
