namespace LineageAnalyzers.Schemas.Avro;

/// <summary>Whether any field of a schema answers to another name, too.</summary>
internal static class AvroFieldAliases
{
    public static bool AnyIn(AvroSchema root)
    {
        var open = new Stack<AvroSchema>();
        var seen = new HashSet<AvroSchema>();
        open.Push(root);
        while (open.Count > 0)
        {
            var schema = open.Pop();
            if (!seen.Add(schema))
                continue;
            switch (schema)
            {
                case AvroRecord record:
                    foreach (var field in record.FieldSlots)
                    {
                        if (field.Aliases.Count > 0)
                            return true;
                        open.Push(field.Type);
                    }

                    break;
                case AvroArray array:
                    open.Push(array.Items);
                    break;
                case AvroMap map:
                    open.Push(map.Values);
                    break;
                case AvroUnion union:
                    foreach (var branch in union.BranchSlots)
                        open.Push(branch);
                    break;
            }
        }

        return false;
    }
}
