using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>What classes generated from Avro schemas look like (package Apache.Avro); each null where it is not referenced.</summary>
internal sealed class AvroSymbols(Compilation compilation)
{
    public INamedTypeSymbol? SpecificRecord { get; } = compilation.FindType("Avro.Specific.ISpecificRecord");

    public INamedTypeSymbol? SpecificFixed { get; } = compilation.FindType("Avro.Specific.SpecificFixed");

    public INamedTypeSymbol? Schema { get; } = compilation.FindType("Avro.Schema");

    public INamedTypeSymbol? GenericRecord { get; } = compilation.FindType("Avro.Generic.GenericRecord");

    public INamedTypeSymbol? GeneratedCode { get; } = compilation.FindType("System.CodeDom.Compiler.GeneratedCodeAttribute");

    /// <summary>Whether the type is a class generated from an Avro record.</summary>
    public bool IsRecord(ITypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct && type.Implementation(SpecificRecord) is not null;
}
