using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Classifying;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Reads the classification that the schema of a generated class gives to the field behind a property.</summary>
internal static class SchemaTags
{
    /// <summary>The classification; none where the class has no schema of its own or the schema does not tag the field.</summary>
    public static Classification Of(ISymbol member, RecordDescriber records, CancellationToken cancellationToken)
    {
        foreach (var form in (WireForm[])[WireForm.Avro, WireForm.Protobuf])
        {
            if (records.WireNameOf(member, form, cancellationToken) is not { } name)
                continue;
            foreach (var field in records.Describe(member.ContainingType, form, cancellationToken).Fields)
            {
                if (field.Path == name && field.ClassifiedBy is { } source and not ClassificationSource.Inferred)
                    return Classification.Of(field.Classifications, source);
            }
        }

        return Classification.None;
    }
}
