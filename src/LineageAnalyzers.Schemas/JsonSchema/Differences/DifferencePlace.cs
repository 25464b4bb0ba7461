using System.Globalization;
using System.Text;
using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Where a comparison is: a stack of steps. Path and field start at the pair that is judged at the moment.</summary>
internal sealed class DifferencePlace
{
    private Step[] _steps = new Step[6];
    private int _count;
    private int _start;

    /// <summary>Whether the place is the pair itself.</summary>
    public bool IsStart => _count == _start;

    /// <summary>Goes to a word that is no field of its own: <c>properties</c>, <c>not</c>.</summary>
    public void Push(string word) => Push(new Step(word, -1, null));

    /// <summary>Goes to a property.</summary>
    public void PushMember(string name) => Push(new Step(name, -1, name));

    /// <summary>Goes to the items of an array or the further properties of an object.</summary>
    public void PushInside(string word, string field) => Push(new Step(word, -1, field));

    /// <summary>Goes to an item of a tuple.</summary>
    public void PushItem(int index) => Push(new Step("items", index, FieldPath.Items));

    /// <summary>Goes to a branch of a combined subschema.</summary>
    public void PushBranch(string criterion, int index) => Push(new Step(criterion, index, null));

    /// <summary>Goes one step back.</summary>
    public void Pop() => _count--;

    /// <summary>Lets path and field start here; gives what <see cref="Return"/> needs.</summary>
    public int StartAnew()
    {
        var before = _start;
        _start = _count;
        return before;
    }

    /// <summary>Lets path and field start where they did before.</summary>
    public void Return(int before) => _start = before;

    /// <summary>The path, with a last word if there is one.</summary>
    public string Path(string? last = null)
    {
        if (IsStart)
            return last ?? "";
        var result = new StringBuilder();
        for (var index = _start; index < _count; index++)
        {
            ref readonly var step = ref _steps[index];
            if (result.Length > 0 || index > _start)
                result.Append('/');
            result.Append(step.Word);
            if (step.Index >= 0)
                result.Append('/').Append(step.Index.ToString(CultureInfo.InvariantCulture));
        }

        if (last is not null)
            result.Append('/').Append(last);
        return result.ToString();
    }

    /// <summary>The field in wire names.</summary>
    public string Field()
    {
        var path = "";
        for (var index = _start; index < _count; index++)
        {
            ref readonly var step = ref _steps[index];
            if (step.Field is null)
                continue;
            path = step.Field is FieldPath.Items or FieldPath.MapValues ? path + step.Field : FieldPath.Member(path, step.Field);
        }

        return path;
    }

    private void Push(Step step)
    {
        if (_count == _steps.Length)
            Array.Resize(ref _steps, _count * 2);
        _steps[_count++] = step;
    }

    private readonly struct Step(string word, int index, string? field)
    {
        public readonly string Word = word;
        public readonly int Index = index;
        public readonly string? Field = field;
    }
}
