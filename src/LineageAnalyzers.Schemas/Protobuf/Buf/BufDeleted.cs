namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Where a finding about something deleted goes.</summary>
internal static class BufDeleted
{
    /// <summary>The innermost message of a newer file that held the element before; null when it stood at the top or all of them are gone.</summary>
    public static ProtoMessage? HolderOf(BufModule after, ProtoFile file, ProtoElement deleted)
    {
        for (var holder = deleted.Parent; holder is not null; holder = holder.Parent)
        {
            var name = holder.NestedName;
            if (after.Messages.TryGetValue(file.Package.Length == 0 ? name : $"{file.Package}.{name}", out var message) && message.File == file)
                return message;
        }

        return null;
    }
}
