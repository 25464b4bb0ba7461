using LineageAnalyzers.Contracts.Registry.Server.Content;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>Deletes versions: first softly, then, when asked to, for good.</summary>
internal sealed class Deletion(RegistryContent content, ContentFolder folder)
{
    /// <summary>Deletes a subject and gives the numbers of its versions.</summary>
    /// <exception cref="RegistryError">It is not there, is not in the state that is needed, or others refer to it.</exception>
    public IReadOnlyList<int> DeleteSubject(string name, bool permanent)
    {
        MustBeWritable(name);
        var subject = content.Get(name, deleted: true);
        var live = subject.Live.ToList();
        if (permanent && live.Count > 0)
            throw RegistryError.SubjectNotSoftDeleted(name);
        if (!permanent && live.Count == 0)
            throw RegistryError.SubjectSoftDeleted(name);
        var versions = permanent ? subject.Versions.Values.ToList() : live;
        versions.ForEach(MustBeUnreferenced);
        if (permanent)
            Forget(subject);
        else
            versions.ForEach(version => subject.Versions[version.Number] = version with { Deleted = true });
        Save(subject);
        return [.. versions.Select(version => version.Number)];
    }

    /// <summary>Deletes a version and gives its number.</summary>
    /// <exception cref="RegistryError">It is not there, is not in the state that is needed, or others refer to it.</exception>
    public int DeleteVersion(string name, string number, bool permanent)
    {
        MustBeWritable(name);
        var version = content.Get(name, number, deleted: VersionNumber.Parse(number) is not null);
        if (permanent && !version.Deleted)
            throw RegistryError.VersionNotSoftDeleted(name, version.Number);
        if (!permanent && version.Deleted)
            throw RegistryError.VersionSoftDeleted(name, version.Number);
        MustBeUnreferenced(version);
        var subject = content.Subjects[name];
        if (!permanent)
            subject.Versions[version.Number] = version with { Deleted = true };
        else if (subject.Versions.Count == 1)
            Forget(subject);
        else
        {
            subject.Versions.Remove(version.Number);
            subject.Gone.Add(version.Number);
        }

        Save(subject);
        return version.Number;
    }

    private void MustBeWritable(string subject)
    {
        if (content.ModeOf(subject) is SubjectModes.ReadOnly or SubjectModes.ReadOnlyOverride)
            throw RegistryError.NotPermitted($"Subject {subject} is in read-only mode");
    }

    private void MustBeUnreferenced(SubjectVersion version)
    {
        if (!version.Deleted && content.ReferringTo(version.Subject, version.Number).Any(other => !other.Deleted && other.Subject != version.Subject))
            throw RegistryError.ReferenceExists(version.Subject, version.Number);
    }

    private static void Forget(SubjectContent subject)
    {
        subject.Versions.Clear();
        subject.Gone.Clear();
    }

    private void Save(SubjectContent subject)
    {
        folder.SaveSubject(subject);
        if (subject.Versions.Count == 0)
            content.Subjects.Remove(subject.Name);
        folder.SaveRegistry(content);
    }
}
