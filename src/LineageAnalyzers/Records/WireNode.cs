using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Records.Classifying;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records;

/// <summary>
/// What stands at one place of a record on the wire. A node holds its contents as functions, so that types that contain themselves have
/// finite nodes; <see cref="FieldWalk"/> decides how far to go.
/// </summary>
/// <param name="Type">The type in the terms of the format.</param>
internal sealed record WireNode(string Type)
{
    /// <summary>The type whose contents are unknown to us although it has some: no fields are claimed inside.</summary>
    public const string Opaque = "opaque";

    /// <summary>The same, where the class that writes it is known: <c>opaque(Acme.MoneyConverter)</c>.</summary>
    public static string OpaqueBy(ITypeSymbol writer) => $"{Opaque}({TypeNames.Of(writer)})";

    /// <summary>Whether null may stand here.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What the members of an enum are on the wire; null where there is no list.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>What is compared to see that a type contains itself; null for what has no contents.</summary>
    public object? Identity { get; init; }

    /// <summary>What everything inside is classified as.</summary>
    public Classification Contents { get; init; } = Classification.None;

    /// <summary>The items of an array; null if it is none.</summary>
    public Func<WireNode>? Items { get; init; }

    /// <summary>The values of a map; null if it is none.</summary>
    public Func<WireNode>? MapValues { get; init; }

    /// <summary>The members of an object; null if it is none.</summary>
    public Func<CancellationToken, ImmutableArray<WireMember>>? Members { get; init; }
}

/// <summary>One member of an object on the wire.</summary>
/// <param name="Name">Its wire name, or <c>{}</c> for the values that have no declared names.</param>
/// <param name="Node">What stands there.</param>
internal sealed record WireMember(string Name, WireNode Node)
{
    /// <summary>Whether it may be absent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether a reader refuses a record without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the member itself is classified as.</summary>
    public Classification Classification { get; init; } = Classification.None;

    /// <summary>The property or field in C#; null where none is known.</summary>
    public ISymbol? Symbol { get; init; }
}
