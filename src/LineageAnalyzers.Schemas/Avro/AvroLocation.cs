using System.Globalization;
using System.Text;
using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>
/// Where the check is: a stack of steps. The path starts anew inside a branch of a reading union, as in Java; the field does not.
/// </summary>
internal sealed class AvroLocation
{
    private Step[] _steps = new Step[16];
    private int _count;
    private int _start;

    /// <summary>Goes to a fixed word: <c>type</c>, <c>items</c>, <c>values</c>.</summary>
    public void Push(string word) => Push(new Step(word, -1, null));

    /// <summary>Goes to a branch of the writer's union.</summary>
    public void Push(int branch) => Push(new Step(null, branch, null));

    /// <summary>Goes to a field of the reader's record.</summary>
    public void Push(AvroField field) => Push(new Step("fields", field.Position, field.Name));

    /// <summary>Goes one step back.</summary>
    public void Pop() => _count--;

    /// <summary>Lets the path start here; gives what <see cref="Return"/> needs.</summary>
    public int StartAnew()
    {
        var before = _start;
        _start = _count;
        return before;
    }

    /// <summary>Lets the path start where it did before.</summary>
    public void Return(int before) => _start = before;

    /// <summary>The path, with a last word such as <c>size</c> if there is one.</summary>
    public string Path(string? last = null)
    {
        var result = new StringBuilder("/");
        for (var index = _start; index < _count; index++)
        {
            ref readonly var step = ref _steps[index];
            Append(result, step.Word);
            if (step.Index >= 0)
                Append(result, step.Index.ToString(CultureInfo.InvariantCulture));
        }

        Append(result, last);
        return result.ToString();
    }

    /// <summary>The field in wire names.</summary>
    public string Field()
    {
        var path = "";
        for (var index = 0; index < _count; index++)
        {
            ref readonly var step = ref _steps[index];
            if (step.Field is not null)
                path = FieldPath.Member(path, step.Field);
            else if (step.Word == "items")
                path += FieldPath.Items;
            else if (step.Word == "values")
                path += FieldPath.MapValues;
        }

        return path;
    }

    private static void Append(StringBuilder result, string? token)
    {
        if (token is null)
            return;
        if (result.Length > 1)
            result.Append('/');
        result.Append(token);
    }

    private void Push(Step step)
    {
        if (_count == _steps.Length)
            Array.Resize(ref _steps, _count * 2);
        _steps[_count++] = step;
    }

    private readonly struct Step(string? word, int index, string? field)
    {
        public readonly string? Word = word;
        public readonly int Index = index;
        public readonly string? Field = field;
    }
}
