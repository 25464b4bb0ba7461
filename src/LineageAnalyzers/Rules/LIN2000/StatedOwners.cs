using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Classifying;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Rules.LIN2000;

/// <summary>Finds whether anybody answers for a record: by the project, by its assembly, by the record's type or by the type's assembly.</summary>
internal static class StatedOwners
{
    // The package's targets pass each property on under this name, as Base64; not empty is all that matters here.
    private static readonly string[] BuildProperties =
    [
        "build_property.LineageEncodedOwnerProducer",
        "build_property.LineageEncodedOwnerSchema",
        "build_property.LineageEncodedOwnerBusiness",
    ];

    /// <summary>Whether the project states who produces its records, approves their schemas or decides what they mean.</summary>
    public static bool OfProject(Compilation compilation, AnalyzerConfigOptions build)
    {
        foreach (var property in BuildProperties)
        {
            if (build.TryGetValue(property, out var value) && !string.IsNullOrWhiteSpace(value))
                return true;
        }

        return Answers(DeclaredOwners.OfAssembly(compilation.Assembly));
    }

    /// <summary>The same of a record type, or of the assembly that declares it (a shared library of contracts).</summary>
    public static bool OfRecord(ITypeSymbol type) =>
        Answers(DeclaredOwners.OfType(type))
        || (type.ContainingAssembly is { } assembly && Answers(DeclaredOwners.OfAssembly(assembly)));

    // Who is called at night does not decide about the data.
    private static bool Answers(Owners owners) => owners.Producer is not null || owners.Schema is not null || owners.Business is not null;
}
