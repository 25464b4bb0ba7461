namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Where a finding about something deleted goes.</summary>
internal static class BufDeleted
{
    /// <summary>The innermost message of a newer file that held the element before; null when it stood at the top or all of them are gone.</summary>
    public static ProtoMessage? HolderOf(BufModule after, ProtoFile file, ProtoElement deleted) =>
        HolderOf(after, file.Package, deleted, message => message.File == file);

    /// <summary>The same in any file of a package.</summary>
    public static ProtoMessage? HolderOf(BufModule after, string package, ProtoElement deleted) => HolderOf(after, package, deleted, static _ => true);

    private static ProtoMessage? HolderOf(BufModule after, string package, ProtoElement deleted, Func<ProtoMessage, bool> fits)
    {
        for (var holder = deleted.Parent; holder is not null; holder = holder.Parent)
        {
            var name = package.Length == 0 ? holder.NestedName : $"{package}.{holder.NestedName}";
            if (after.Messages.TryGetValue(name, out var message) && fits(message))
                return message;
        }

        return null;
    }
}
