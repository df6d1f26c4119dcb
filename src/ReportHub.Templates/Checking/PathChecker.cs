using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Names become slot numbers; what does not exist is reported with the name nearest to it.</summary>
internal sealed class PathChecker(FindingList findings, FieldUses uses)
{
    public CheckedValue? Check(PathExpression path, Scope scope)
    {
        var root = path.Names[0];
        if (Words.IsLoop(root.Text))
        {
            return LoopMember(path, scope);
        }

        if (scope.Find(root.Text) is { } variable)
        {
            return Walk(path, scope, new Step(variable.Frame, variable.Item, variable.KeyPath, variable.ChinesePath, [], VariableIsEmpty(variable, scope)), 1);
        }

        if (root.Text is FactsNode.RootKey or FactsNode.RootTitle)
        {
            return Walk(path, scope, new Step(Frames.Facts, FactsNode.Schema, FactsNode.RootKey, FactsNode.RootTitle, [], false), 1);
        }

        return Walk(path, scope, new Step(Frames.Snapshot, scope.Root, "", "", [], false), 0);
    }

    private static bool VariableIsEmpty(Variable variable, Scope scope) => variable.Item.Nullable && !scope.Present.Contains(Key(variable.Frame, []));

    private CheckedValue? Walk(PathExpression path, Scope scope, Step step, int from)
    {
        SchemaField? field = null;
        for (var i = from; i < path.Names.Count; i++)
        {
            var name = path.Names[i];
            if (step.Schema is not ObjectSchema composite || composite.SlotOf(name.Text) is not (>= 0 and var slot))
            {
                Unknown(path, i, step.Schema, scope);
                return null;
            }

            field = composite.Fields[slot];
            int[] slots = [.. step.Slots, slot];
            step = new(
                step.Frame,
                field.Schema,
                Join(step.KeyPath, field.Key),
                Join(step.ChinesePath, field.DisplayName),
                slots,
                step.CanBeEmpty || (field.CanBeEmpty && !scope.Present.Contains(Key(step.Frame, slots))));
        }

        if (field is not null)
        {
            uses.Add(step.KeyPath, step.ChinesePath, field, path.Span);
        }

        return new(path.Span, new PathPlan(step.Frame, step.Slots).Evaluate, new(step.Schema, step.CanBeEmpty, path.Written), Key(step.Frame, step.Slots))
        {
            KeyPath = step.KeyPath,
            ChinesePath = step.ChinesePath,
        };
    }

    private void Unknown(PathExpression path, int index, DataSchema at, Scope scope)
    {
        var name = path.Names[index];
        var written = string.Join('.', path.Names.Take(index + 1).Select(part => part.Text));
        var prefix = string.Concat(path.Names.Take(index).Select(part => part.Text + "."));
        if (at is ListSchema { Item: ObjectSchema item })
        {
            InList(path, name.Text, prefix.TrimEnd('.'), item);
            return;
        }

        if (index == 0 && Lists(scope.Root, "", 0).FirstOrDefault(list => list.Item.SlotOf(name.Text) >= 0) is { Item: not null } found)
        {
            InList(path, name.Text, found.Path, found.Item);
            return;
        }

        if (at is not ObjectSchema composite)
        {
            findings.Error("T403", path.Span, $"“{prefix.TrimEnd('.')}”没有下级字段“{name.Text}”。", $"写成 {{{{ {prefix.TrimEnd('.')} }}}}");
            return;
        }

        var known = index > 0 ? composite.Names : [.. composite.Names, .. scope.Variables.Select(variable => variable.Name), FactsNode.RootTitle, FactsNode.RootKey];
        var suggestion = Suggestion.For(name.Text, known);
        findings.Error(
            "T403",
            name.Span,
            $"没有“{written}”这个字段。",
            Suggestion.Hint(suggestion is null ? null : prefix + suggestion, composite.Fields.Select(field => prefix + field.DisplayName)),
            fix: suggestion is null ? null : new(name.Span, suggestion));
    }

    private void InList(PathExpression path, string name, string list, ObjectSchema item)
    {
        var hint = item.SlotOf(name) >= 0 ? $"{{% for 行 in {list} %}}{{{{ 行.{name} }}}}{{% endfor %}}" : null;
        findings.Error("T404", path.Span, $"“{name}”在列表“{list}”里，要先用 {{% for … %}}。", hint);
    }

    private static IEnumerable<(string Path, ObjectSchema Item)> Lists(ObjectSchema schema, string prefix, int depth)
    {
        foreach (var field in schema.Fields)
        {
            var path = prefix + field.DisplayName;
            if (field.Schema is ListSchema { Item: ObjectSchema item })
            {
                yield return (path, item);
            }
            else if (field.Schema is ObjectSchema inner && depth < Limits.ExpressionNesting)
            {
                foreach (var list in Lists(inner, path + ".", depth + 1))
                {
                    yield return list;
                }
            }
        }
    }

    private CheckedValue? LoopMember(PathExpression path, Scope scope)
    {
        if (scope.Loop is not { } loop)
        {
            findings.Error("T403", path.Span, $"“{path.Written}”只能写在 {{% for … %}} 里面。", "把它放进 {% for %} 和 {% endfor %} 之间");
            return null;
        }

        var frame = loop.Frame;
        var (evaluate, schema) = path.Names is [_, var member] ? Member(member.Text, frame) : (null, null);
        if (evaluate is null || schema is null)
        {
            findings.Error("T403", path.Span, $"没有“{path.Written}”这个字段。", "可以写：loop.index、loop.first、loop.last、loop.count，或 loop.序号、loop.首、loop.末、loop.总数");
            return null;
        }

        return new(path.Span, evaluate, new(schema, false, path.Written));
    }

    private static (Evaluate?, DataSchema?) Member(string name, int frame) => name switch
    {
        "index" or "序号" => (frames => Value.Of(frames.Loops[frame].Index + 1, frames.Nodes[frame]), new IntegerSchema()),
        "count" or "总数" => (frames => Value.Of(frames.Loops[frame].Count, frames.Nodes[frame].Parent), new IntegerSchema()),
        "first" or "首" => (frames => Value.Of(frames.Loops[frame].Index == 0, frames.Nodes[frame]), new BooleanSchema()),
        "last" or "末" => (frames => Value.Of(frames.Loops[frame].Index == frames.Loops[frame].Count - 1, frames.Nodes[frame]), new BooleanSchema()),
        _ => (null, null),
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;

    private static string Key(int frame, int[] slots) => string.Join('/', [frame, .. slots]);

    private sealed record Step(int Frame, DataSchema Schema, string KeyPath, string ChinesePath, int[] Slots, bool CanBeEmpty);
}
