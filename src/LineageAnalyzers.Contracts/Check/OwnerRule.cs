using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>LIN2001: whether somebody answers for a produced record that carries classified fields.</summary>
internal static class OwnerRule
{
    /// <summary>The finding; null when there is an owner or nothing is classified.</summary>
    public static Finding? Check(TopicUse use, RegisteredSubject? subject)
    {
        if (!use.Project.Owners.IsEmpty || use.Record is { Owners.IsEmpty: false } || subject is { Owners.IsEmpty: false })
            return null;
        var field = FindClassified(use, subject);
        if (field is null)
            return null;
        var location = use.LocationOf(field.Value.Path);
        var whereElse = subject is null ? "" : $", nor in the registry's subject '{subject.Name}'";
        return new Finding
        {
            Rule = ContractRule.MissingOwner.Id,
            Level = ContractRule.MissingOwner.Level,
            Subject = subject?.Name,
            Topic = use.Topic,
            Project = use.Project.Name,
            Message = $"{use.TypeName} carries '{field.Value.Path}' ({field.Value.Classes}) to '{use.Topic}', but no owner is stated in the code{whereElse}. "
                + "State who answers for it: with [LineageOwner] on the assembly or the record, or as owners of the subject.",
            Path = field.Value.Path,
            File = location.File,
            Line = location.Line,
        };
    }

    // A name pattern is a hint, never a fact, so it asks for no owner.
    private static (string Path, string Classes)? FindClassified(TopicUse use, RegisteredSubject? subject)
    {
        foreach (var field in use.Record?.Fields ?? default)
        {
            if (!field.Classifications.IsEmpty && field.ClassifiedBy != ClassificationSource.Inferred)
                return (field.Path, string.Join(", ", field.Classifications));
        }

        var tagged = use.Schema?.TaggedFields.FirstOrDefault() ?? subject?.Tags.FirstOrDefault();
        return tagged is null ? null : (tagged.Path, string.Join(", ", tagged.Tags));
    }
}
