using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// LIN2009: whether code and registry classify the same fields. Their words are not compared: what one calls PII, the other may call personal.
/// </summary>
internal static class ClassificationRule
{
    /// <summary>The findings for a record whose fields are known; a field that the other side does not have is no matter of classification.</summary>
    public static IEnumerable<Finding> Check(TopicUse use, SubjectHistory? history)
    {
        if (use.Record is not { Fields.IsEmpty: false } record || history is not { Subject: { } subject, Versions.Count: > 0 })
            yield break;
        var tags = history.Latest.TaggedFields.Concat(subject.Tags).ToList();
        var name = history.Latest.Name;
        foreach (var field in record.Fields)
        {
            var tag = tags.Find(tag => TagPattern.Matches(tag.Path, field.Path, name));
            var classified = !field.Classifications.IsEmpty && field.ClassifiedBy is not (ClassificationSource.Inferred or ClassificationSource.Inherited);
            if (tag is null && classified && !history.Latest.Lacks(field.Path))
                yield return OnlyInCode(use, subject, field);
            if (tag is not null && field.Classifications.IsEmpty)
                yield return OnlyInRegistry(use, subject, field, tag);
        }
    }

    private static Finding OnlyInCode(TopicUse use, RegisteredSubject subject, RecordField field) => Of(use, subject, field) with
    {
        Message = $"'{field.Path}' of {use.TypeName} is {string.Join(", ", field.Classifications)} in the code, but the registry's subject '{subject.Name}' does not tag it, so nobody who knows only the registry protects it. "
            + "Register the tag (confluent:tags, or the subject's metadata), or take the classification out of the code.",
    };

    private static Finding OnlyInRegistry(TopicUse use, RegisteredSubject subject, RecordField field, TaggedField tag) => Of(use, subject, field) with
    {
        Message = $"the registry's subject '{subject.Name}' tags '{field.Path}' as {string.Join(", ", tag.Tags)}, but {use.TypeName} does not classify it, so the analyzers do not watch where it goes. "
            + "Classify the member in the code, or remove the tag.",
    };

    private static Finding Of(TopicUse use, RegisteredSubject subject, RecordField field)
    {
        var place = field.Location ?? use.Endpoint.Location;
        return new Finding
        {
            Rule = ContractRule.ClassificationDrift.Id,
            Level = ContractRule.ClassificationDrift.Level,
            Subject = subject.Name,
            Topic = use.Topic,
            Project = use.Project.Name,
            Message = "",
            Path = field.Path,
            File = place.File,
            Line = place.Line,
        };
    }
}
