using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro.IO.Parsing;

public class JsonGrammarGenerator : ValidatingGrammarGenerator
{
    public JsonGrammarGenerator() => throw null;
    public override Symbol Generate(Schema schema) => throw null;
    protected override Symbol Generate(Schema sc, IDictionary<ValidatingGrammarGenerator.LitS, Symbol> seen) => throw null;
}

public class Parser
{
    protected int Pos;
    protected Symbol[] Stack;
    public Parser(Symbol root, Parser.IActionHandler symbolHandler) => throw null;
    public Symbol Advance(Symbol input) => throw null;
    public virtual int Depth() => throw null;
    public virtual Symbol PopSymbol() => throw null;
    public void ProcessImplicitActions() => throw null;
    public void ProcessTrailingImplicitActions() => throw null;
    public void PushProduction(Symbol sym) => throw null;
    public virtual void PushSymbol(Symbol sym) => throw null;
    public virtual void Reset() => throw null;
    public virtual Symbol TopSymbol() => throw null;

    public interface IActionHandler
    {
        Symbol DoAction(Symbol input, Symbol top);
    }
}

public class SkipParser : Parser
{
    public SkipParser(Symbol root, Parser.IActionHandler symbolHandler, SkipParser.ISkipHandler skipHandler) : base(default(Symbol), default(Parser.IActionHandler)) => throw null;
    public void SkipRepeater() => throw null;
    public void SkipSymbol(Symbol symToSkip) => throw null;
    public void SkipTo(int target) => throw null;

    public interface ISkipHandler
    {
        void SkipAction();
        void SkipTopSymbol();
    }
}

public abstract class Symbol
{
    protected Symbol(Symbol.Kind kind) => throw null;
    protected Symbol(Symbol.Kind kind, Symbol[] production) => throw null;
    public static Symbol ArrayEnd { get; }
    public static Symbol ArrayStart { get; }
    public static Symbol Boolean { get; }
    public static Symbol Bytes { get; }
    public static Symbol DefaultEndAction { get; }
    public static Symbol Double { get; }
    public static Symbol Enum { get; }
    public static Symbol FieldAction { get; }
    public static Symbol FieldEnd { get; }
    public static Symbol Fixed { get; }
    public static Symbol Float { get; }
    public static Symbol Int { get; }
    public static Symbol ItemEnd { get; }
    public static Symbol Long { get; }
    public static Symbol MapEnd { get; }
    public static Symbol MapKeyMarker { get; }
    public static Symbol MapStart { get; }
    public static Symbol Null { get; }
    public Symbol[] Production { get; }
    public static Symbol RecordEnd { get; }
    public static Symbol RecordStart { get; }
    public static Symbol String { get; }
    public Symbol.Kind SymKind { get; }
    public static Symbol Union { get; }
    public static Symbol UnionEnd { get; }
    public static Symbol WriterUnion { get; }
    protected static Symbol Error(string e) => throw null;
    protected static void Flatten(Symbol[] input, int start, Symbol[] output, int skip, IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
    protected virtual Symbol Flatten(IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
    public virtual int FlattenedSize() => throw null;
    protected static int FlattenedSize(Symbol[] symbols, int start) => throw null;
    public static Symbol NewAlt(Symbol[] symbols, string[] labels) => throw null;
    public static Symbol NewRepeat(Symbol endSymbol, params Symbol[] symsToRepeat) => throw null;
    public static Symbol NewRoot(params Symbol[] symbols) => throw null;
    public static Symbol NewSeq(params Symbol[] production) => throw null;
    protected static Symbol Resolve(Symbol w, Symbol r) => throw null;

    public class Alternative : Symbol
    {
        public Alternative(Symbol[] symbols, string[] labels) : base(default(Symbol.Kind)) => throw null;
        public string[] Labels { get; }
        public Symbol[] Symbols { get; }
        public virtual int FindLabel(string label) => throw null;
        protected override Symbol Flatten(IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
        public virtual string GetLabel(int index) => throw null;
        public virtual Symbol GetSymbol(int index) => throw null;
        public virtual int Size() => throw null;
    }

    public class DefaultStartAction : Symbol.ImplicitAction
    {
        public DefaultStartAction(byte[] contents) => throw null;
        public byte[] Contents { get; }
    }

    public class EnumLabelsAction : Symbol.IntCheckAction
    {
        public EnumLabelsAction(IList<string> symbols) : base(default(int)) => throw null;
        public IList<string> Symbols { get; }
        public virtual int FindLabel(string label) => throw null;
        public virtual string GetLabel(int n) => throw null;
    }

    public class ErrorAction : Symbol.ImplicitAction
    {
        public ErrorAction(string msg) => throw null;
        public string Msg { get; }
    }

    public class FieldAdjustAction : Symbol.ImplicitAction
    {
        public FieldAdjustAction(int rindex, string fname, IList<string> aliases) => throw null;
        public IList<string> Aliases { get; }
        public string FName { get; }
        public int RIndex { get; }
    }

    public sealed class FieldOrderAction : Symbol.ImplicitAction
    {
        public FieldOrderAction(Field[] fields) => throw null;
        public Field[] Fields { get; }
        public bool NoReorder { get; }
    }

    protected class Fixup
    {
        public Fixup(Symbol[] symbols, int pos) => throw null;
        public int Pos { get; }
        public Symbol[] Symbols { get; }
    }

    public class ImplicitAction : Symbol
    {
        public ImplicitAction() : base(default(Symbol.Kind)) => throw null;
        public ImplicitAction(bool isTrailing) : base(default(Symbol.Kind)) => throw null;
        public bool IsTrailing { get; }
    }

    public class IntCheckAction : Symbol
    {
        public IntCheckAction(int size) : base(default(Symbol.Kind)) => throw null;
        public int Size { get; }
    }

    public enum Kind
    {
        Terminal = 0,
        Root = 1,
        Sequence = 2,
        Repeater = 3,
        Alternative = 4,
        ImplicitAction = 5,
        ExplicitAction = 6,
    }

    public class Repeater : Symbol
    {
        public Repeater(Symbol end, params Symbol[] sequenceToRepeat) : base(default(Symbol.Kind)) => throw null;
        public Symbol End { get; }
        protected override Symbol Flatten(IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
    }

    public class ResolvingAction : Symbol.ImplicitAction
    {
        public ResolvingAction(Symbol writer, Symbol reader) => throw null;
        public Symbol Reader { get; }
        public Symbol Writer { get; }
        protected override Symbol Flatten(IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
    }

    protected class Root : Symbol
    {
        public Root(params Symbol[] symbols) : base(default(Symbol.Kind)) => throw null;
    }

    protected class Sequence : Symbol, IEnumerable<Symbol>, global::System.Collections.IEnumerable
    {
        public Sequence(Symbol[] productions) : base(default(Symbol.Kind)) => throw null;
        public virtual Symbol this[int index] { get => throw null; }
        protected override Symbol Flatten(IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
        public override int FlattenedSize() => throw null;
        public virtual Symbol Get(int index) => throw null;
        public IEnumerator<Symbol> GetEnumerator() => throw null;
        public virtual int Size() => throw null;
        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    }

    public class SkipAction : Symbol.ImplicitAction
    {
        public SkipAction(Symbol symToSkip) => throw null;
        public Symbol SymToSkip { get; }
        protected override Symbol Flatten(IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
    }

    protected class Terminal : Symbol
    {
        public Terminal(string printName) : base(default(Symbol.Kind)) => throw null;
        public string PrintName { get; }
        public override string ToString() => throw null;
    }

    public class UnionAdjustAction : Symbol.ImplicitAction
    {
        public UnionAdjustAction(int rindex, Symbol symToParse) => throw null;
        public int RIndex { get; }
        public Symbol SymToParse { get; }
        protected override Symbol Flatten(IDictionary<Symbol.Sequence, Symbol.Sequence> map, IDictionary<Symbol.Sequence, IList<Symbol.Fixup>> map2) => throw null;
    }

    public class WriterUnionAction : Symbol.ImplicitAction
    {
        public WriterUnionAction() => throw null;
    }
}

public class ValidatingGrammarGenerator
{
    public ValidatingGrammarGenerator() => throw null;
    public virtual Symbol Generate(Schema schema) => throw null;
    protected virtual Symbol Generate(Schema sc, IDictionary<ValidatingGrammarGenerator.LitS, Symbol> seen) => throw null;

    protected class LitS
    {
        public LitS(Schema actual) => throw null;
        public override bool Equals(object o) => throw null;
        public override int GetHashCode() => throw null;
    }
}
