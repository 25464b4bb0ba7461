using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Classifying;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>A record that holds regulated data.</summary>
/// <param name="Type">The record's type.</param>
/// <param name="Field">Its first classified field, in the order of the paths.</param>
internal sealed record RegulatedRecord(ITypeSymbol Type, RecordField Field)
{
    /// <summary>The field as messages name it, for example <c>customer.email (PII)</c>.</summary>
    public string ShownField
    {
        get
        {
            var classes = ClassNames.Shown(Field.Classifications);
            return Field.Path.Length == 0 ? classes : $"{Field.Path} ({classes})";
        }
    }

    /// <summary>
    /// The record in a part of an endpoint; null when none is proven or it has no classified field. A classification that is only inferred from
    /// a name is no fact.
    /// </summary>
    public static RegulatedRecord? In(RecordPayload? payload, RecordDescriber records, CancellationToken cancellationToken)
    {
        if (payload is not { Record: { } type, Form: var form })
            return null;
        foreach (var field in records.Describe(type, form, cancellationToken).Fields)
        {
            if (IsRegulated(field))
                return new RegulatedRecord(type, field);
        }

        return null;
    }

    /// <summary>Every classified field in a part of an endpoint, also of a record that has a schema and no class.</summary>
    public static IReadOnlyList<RecordField> FieldsIn(RecordPayload? payload, RecordDescriber records, CancellationToken cancellationToken)
    {
        var described = payload switch
        {
            { Record: { } type } => records.Describe(type, payload.Form, cancellationToken),
            { Schema: { } schema } => records.Describe(schema, cancellationToken),
            _ => null,
        };
        return described is null ? [] : described.Fields.Where(IsRegulated).ToList();
    }

    /// <summary>
    /// Every classified field of the records of several types that come out of one topic, where it is not known which of them was read: a field of any of them, unless
    /// another one has a field of the same path that is not classified.
    /// </summary>
    public static IReadOnlyList<RecordField> FieldsIn(ImmutableArray<RecordPayload> alternatives, RecordDescriber records, CancellationToken cancellationToken)
    {
        var fields = alternatives.SelectMany(payload => records.Describe(payload.Record!, payload.Form, cancellationToken).Fields).ToLookup(static field => field.Path, StringComparer.Ordinal);
        return fields.Where(static same => same.All(IsRegulated)).Select(static same => same.First()).ToList();
    }

    private static bool IsRegulated(RecordField field) => !field.Classifications.IsEmpty && field.ClassifiedBy is not null and not ClassificationSource.Inferred;
}
